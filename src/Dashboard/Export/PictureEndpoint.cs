using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Api;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Data;
using Dashboard.Drawings;
using Dashboard.Evidence.Wording;
using Dashboard.Limits;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Export;

/// <summary>Charts as pictures, drawn on the server.</summary>
internal static class PictureEndpoint
{
    private static readonly (string Key, string Meaning)[] Keys =
    [
        .. QueryKeys.OfCharts,
        ("theme", "light or dark."),
        ("width", "The width in pixels, 320 to 1600; 960 where it is left out."),
        ("bare", "1 leaves headline, key, notes and source line away."),
    ];

    /// <summary>Maps <c>/charts/{slug}.svg</c>.</summary>
    public static void MapPictures(this IEndpointRouteBuilder app) =>
        ExpensiveWork.Mark(app.MapGet("/charts/{slug}.svg", Answer), "svg")
            .WithName("get-chart-picture")
            .WithSummary("Reads a chart as a picture with its headline, sources and address")
            .WithTags("Evidence")
            .WithQueryKeys(Keys)
            .Produces<string>(contentType: "image/svg+xml")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Answer([FromRoute] string slug, SnapshotProvider evidence, ChartSpecs charts, TimeProvider clock, HttpContext context)
    {
        if (ChartCatalog.Find(evidence.Current, slug) is not { } chart)
        {
            return ApiView.NotFound("chart", slug, ChartCatalog.Of(evidence.Current).Select(known => known.Slug));
        }

        var request = context.Request;
        var view = EvidenceViewReader.Read(evidence.Current, request.Path, request.QueryString.Value, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var width = WidthOf(request, out var notice);
        view = notice is null ? view : view with { Notices = [.. view.Notices, notice] };
        if (view.Notices.Count > 0)
        {
            context.Response.Headers[NoticeHeader.Name] = NoticeHeader.Text(Phrases.Sentences(view.Notices));
        }

        var picture = Encoding.UTF8.GetBytes(ViewPicture.Of(charts.Get(chart, view), view, request.Root(), width, request.Query["bare"] == "1").Svg);
        context.Response.Headers.CacheControl = "public, max-age=60";
        return TypedResults.Bytes(picture, "image/svg+xml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(picture).AsSpan(0, 12))}\"", isWeak: true));
    }

    private static int WidthOf(HttpRequest request, out string? notice)
    {
        notice = null;
        if (request.Query["width"] is not [{ Length: > 0 } text])
        {
            return PictureFrame.Usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= PictureFrame.Narrowest and <= PictureFrame.Widest)
        {
            return width;
        }

        notice = Say($"“{TextCut.To(text, 20)}” is no width: it can be {PictureFrame.Narrowest} to {PictureFrame.Widest}. The picture is {PictureFrame.Usual} wide.");
        return PictureFrame.Usual;
    }
}
