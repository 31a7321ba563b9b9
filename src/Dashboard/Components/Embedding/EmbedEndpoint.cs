using Dashboard.Charts;
using Dashboard.Data;
using Dashboard.Views;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Components.Embedding;

/// <summary>One chart alone, for a frame on another page: a document without a circuit.</summary>
internal static class EmbedEndpoint
{
    /// <summary>What the addresses begin with.</summary>
    public const string Start = "/embed";

    /// <summary>Maps <c>/embed/{slug}</c>.</summary>
    public static void MapEmbeds(this IEndpointRouteBuilder app) =>
        app.MapGet(Start + "/{slug}", ([FromRoute] string slug, SnapshotProvider evidence, ChartSpecs charts, TimeProvider clock, HttpRequest request) =>
            {
                var read = EvidenceViewReader.Read(evidence.Current, $"/charts/{slug}", request.QueryString.Value, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
                var view = read with { Drill = null, Charts = ChartView.Chart };
                var chart = ChartCatalog.Find(view.Everything, slug);
                return new RazorComponentResult<EmbedDocument>(new Dictionary<string, object?>
                {
                    [nameof(EmbedDocument.View)] = view,
                    [nameof(EmbedDocument.Slug)] = slug,
                    [nameof(EmbedDocument.Drawn)] = chart is null ? null : charts.Get(chart, view),
                    [nameof(EmbedDocument.Root)] = $"{request.PathBase}/",
                })
                {
                    StatusCode = chart is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK,
                };
            })
            .ExcludeFromDescription();
}
