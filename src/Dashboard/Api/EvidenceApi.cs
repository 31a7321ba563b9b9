using Dashboard.Charts;
using Dashboard.Data;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Api;

/// <summary>The HTTP interface: the same evidence and the same query keys as the pages.</summary>
public static class EvidenceApi
{
    /// <summary>Maps what is below /api/v1, but for the files.</summary>
    public static void MapEvidenceApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapApi();
        Resource(api, "packs", "data pack", view => view.Snapshot.Packs, view => view.Snapshot.Packs, pack => pack.Id, (_, pack) => ApiPack.Of(pack));
        Resource(api, "segments", "segment", view => view.Snapshot.Segments, view => view.Snapshot.Segments, segment => segment.Id, ApiSegment.Of);
        Resource(api, "companies", "company", view => view.Snapshot.Entities, view => view.Snapshot.Entities, entity => entity.Id, ApiCompany.Of);
        Resource(api, "claims", "claim", view => view.Claims, view => view.Snapshot.Claims, claim => claim.Id, ApiClaim.Of, Absence.OfClaim);
        Resource(api, "sources", "source", view => view.Snapshot.Sources, view => view.Snapshot.Sources, source => source.Id, ApiSource.Of, Absence.OfSource);
        Charts(api);
        AuditApi.Map(api);
        SearchApi.Map(api);
        AskApi.Map(api);
        api.MapGet("/{**rest}", (string rest) => ApiView.NotFound("resource", rest, ["packs", "segments", "companies", "claims", "sources", "charts", "audit", "search", "ask"])).ExcludeFromDescription();
    }

    /// <summary>The group of what stands below /api/v1.</summary>
    internal static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app) =>
        app.MapGroup("/api/v1").WithTags("Evidence").ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>A list as the filter leaves it, and each item by its id whatever the filter.</summary>
    private static void Resource<TItem, TRecord>(
        RouteGroupBuilder api,
        string name,
        string kind,
        Func<EvidenceView, IEnumerable<TItem>> listed,
        Func<EvidenceView, IEnumerable<TItem>> known,
        Func<TItem, string> idOf,
        Func<EvidenceView, TItem, TRecord> record,
        Func<EvidenceView, string, string?>? absence = null)
        where TItem : class
    {
        api.MapGet($"/{name}", IResult (SnapshotProvider evidence, HttpRequest request) =>
                ApiView.Read(evidence, request, out var problem) is { } view ? ApiView.List(view, listed(view).Select(item => record(view, item))) : problem!)
            .WithName($"list-{name}")
            .WithSummary($"Lists every {kind}")
            .WithQueryKeys(QueryKeys.OfClaims)
            .Produces<ApiList<TRecord>>();
        api.MapGet($"/{name}/{{id}}", IResult ([FromRoute] string id, SnapshotProvider evidence, HttpRequest request) =>
            {
                if (ApiView.Read(evidence, request, out var problem) is not { } view)
                {
                    return problem!;
                }

                return known(view).FirstOrDefault(item => idOf(item) == id) is { } found
                    ? TypedResults.Ok(record(view, found))
                    : absence?.Invoke(view, id) is { } reason ? ApiView.NotShown(kind, reason) : ApiView.NotFound(kind, id, known(view).Select(idOf));
            })
            .WithName($"get-{name}")
            .WithSummary($"Reads one {kind}")
            .WithQueryKeys(QueryKeys.OfClaims)
            .Produces<TRecord>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void Charts(RouteGroupBuilder api)
    {
        api.MapGet("/charts", IResult (SnapshotProvider evidence, ChartSpecs charts, HttpRequest request) =>
                ApiView.Read(evidence, request, out var problem) is { } view ? ApiView.List(view, ChartCatalog.Of(view.Everything).Select(chart => Line(chart, charts, view))) : problem!)
            .WithName("list-charts")
            .WithSummary("Lists the charts with their headlines")
            .WithQueryKeys(QueryKeys.OfCharts)
            .Produces<ApiList<ApiChart>>();
        api.MapGet("/charts/{slug}", IResult ([FromRoute] string slug, SnapshotProvider evidence, ChartSpecs charts, HttpRequest request) =>
                Chart(slug, evidence, charts, request, (view, chart) => TypedResults.Text(ChartSpecJson.Write(chart.Spec with { Origin = ApiView.Origin(view, DashboardUrls.Chart(slug, view), request) }), "application/json")))
            .WithName("get-chart")
            .WithSummary("Reads a chart's spec")
            .WithQueryKeys(QueryKeys.OfCharts)
            .Produces<ChartSpec>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Chart(string slug, SnapshotProvider evidence, ChartSpecs charts, HttpRequest request, Func<EvidenceView, DrawnChart, IResult> answer)
    {
        if (ApiView.Read(evidence, request, out var problem) is not { } view)
        {
            return problem!;
        }

        return ChartCatalog.Find(view.Everything, slug) is { } chart
            ? answer(view, charts.Get(chart, view))
            : ApiView.NotFound("chart", slug, ChartCatalog.Of(view.Everything).Select(known => known.Slug));
    }

    private static ApiChart Line(IChart chart, ChartSpecs charts, EvidenceView view)
    {
        var spec = charts.Get(chart, view).Spec;
        var shown = spec.Marks.SelectMany(mark => mark.Claims).Distinct().SelectMany(id => view.Snapshot.FindClaim(id)!.Segments).ToHashSet();
        var segments = chart.Asked is { Segments.Count: > 0 } asked ? asked.Segments : view.Everything.Segments.Select(segment => segment.Id).Where(shown.Contains);
        return new(chart.Slug, chart.Name, spec.Title, chart.Asked?.Pack, chart.Shape is { } shape ? EvidenceViewReader.NameOf(shape) : null, [.. segments], spec.Marks.Count(), spec.Conflicts);
    }
}
