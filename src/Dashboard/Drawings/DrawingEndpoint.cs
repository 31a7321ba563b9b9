using System.Globalization;
using Dashboard.Api;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence.Wording;
using Dashboard.Observing;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Drawings;

/// <summary>Charts as they stand in a page, each under an address: what a page asks for when its filter or its room has changed.</summary>
internal static class DrawingEndpoint
{
    private const int Usual = 840;

    private static readonly (string Key, string Meaning)[] Keys =
    [
        .. QueryKeys.OfCharts,
        ("w", "The room in pixels, 320 to 1600; 840 where it is left out. The nearest of a few widths is drawn."),
        ("v", "The version of evidence and program; one that this server holds may be kept for a year."),
        ("live", "The code of a presentation, whose evidence is drawn while it goes on."),
    ];

    /// <summary>Maps <c>/charts/{slug}/drawing</c>.</summary>
    public static void MapDrawings(this IEndpointRouteBuilder app) =>
        app.MapGet("/charts/{slug}/drawing", Answer)
            .WithName("get-chart-drawing")
            .WithSummary("Reads a chart as a drawing for a page, which gives it its colours")
            .WithTags("Evidence")
            .WithQueryKeys(Keys)
            .Produces<string>(contentType: "image/svg+xml")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task Answer([FromRoute] string slug, PresentedEvidence evidence, ChartSpecs charts, PageDrawings drawings, ReadyAnswers answers, HttpContext context)
    {
        var (request, code) = (context.Request, context.Request.Query["live"].ToString());
        if (evidence.Of(code, context) is not { } shown)
        {
            await TypedResults.Problem(Say("There is no presentation with this code, or it has ended."), statusCode: StatusCodes.Status404NotFound, title: Say("Unknown code")).ExecuteAsync(context);
            return;
        }

        if (ChartCatalog.Find(shown, slug) is not { } chart)
        {
            await ApiView.NotFound("chart", slug, ChartCatalog.Of(shown).Select(known => known.Slug)).ExecuteAsync(context);
            return;
        }

        var today = evidence.Today;
        var view = EvidenceViewReader.Read(shown, $"/charts/{slug}", request.QueryString.Value, today) with { Drill = null };
        var width = WidthOf(request, out var notice);
        view = notice is null ? view : view with { Notices = [.. view.Notices, notice] };
        var answer = ReadyAnswer.Of(
            DrawingText(drawings, charts.Get(chart, view), view, width),
            "image/svg+xml",
            request,
            view,
            later => evidence.Today == today && ReferenceEquals(evidence.Of(code, later), shown),
            isPrivate: code.Length > 0);
        Observed.Drawing(isKnown: false);
        answers.Keep(request, answer);
        await answer.Write(context);
    }

    private static string DrawingText(PageDrawings drawings, DrawnChart drawn, EvidenceView view, int width) =>
        drawings.Get(drawn, width, DrawingPlace.On(string.Create(CultureInfo.InvariantCulture, $"{drawn.Spec.Slug}-{width}"), view, narrows: true));

    private static int WidthOf(HttpRequest request, out string? notice)
    {
        notice = null;
        var text = request.Query["w"].ToString();
        if (text.Length == 0)
        {
            return Usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var room) && room is >= PictureFrame.Narrowest and <= PictureFrame.Widest)
        {
            return PageDrawing.WidthFor(room);
        }

        notice = Say($"“{TextCut.To(text, 20)}” is no width: it can be {PictureFrame.Narrowest} to {PictureFrame.Widest}. The picture is {Usual} wide.");
        return Usual;
    }
}
