using Dashboard.Api;
using Dashboard.Charts;
using Dashboard.Data;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Workbooks;
using Dashboard.Limits;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Export;

/// <summary>Charts and claims as files, below the HTTP interface.</summary>
internal static class ExportEndpoints
{
    /// <summary>Maps the files.</summary>
    public static void MapExports(this IEndpointRouteBuilder app)
    {
        var api = app.MapApi();
        foreach (var (extension, kind, name) in new[] { ("csv", "text/csv", "CSV: its table, its sources, its notes"), ("xlsx", TableWorkbook.ContentType, "a workbook: a sheet of data, one of sources, one of notes") })
        {
            Describe(
                ExpensiveWork.Mark(api.MapGet($"/charts/{{slug}}.{extension}", IResult ([FromRoute] string slug, SnapshotProvider evidence, ChartSpecs charts, HttpRequest request) => Chart(slug, extension, evidence, charts, request)), extension),
                $"get-chart-{extension}",
                $"Reads a chart as {name}",
                kind,
                QueryKeys.OfCharts).ProducesProblem(StatusCodes.Status404NotFound);
        }

        foreach (var (extension, kind, name) in new[] { ("csv", "text/csv", "CSV"), ("xlsx", TableWorkbook.ContentType, "a workbook, with a sheet of their sources") })
        {
            Describe(
                ExpensiveWork.Mark(api.MapGet($"/claims.{extension}", IResult (SnapshotProvider evidence, HttpRequest request) => Claims(extension, evidence, request)), extension),
                $"list-claims-{extension}",
                $"Lists the claims as {name}",
                kind,
                QueryKeys.OfClaims);
        }
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string name, string summary, string kind, IReadOnlyList<(string Key, string Meaning)> keys) =>
        endpoint.WithName(name).WithSummary(summary).WithQueryKeys(keys).Produces<string>(contentType: kind);

    private static IResult Chart(string slug, string extension, SnapshotProvider evidence, ChartSpecs charts, HttpRequest request)
    {
        if (ApiView.Read(evidence, request, out var problem) is not { } view)
        {
            return problem!;
        }

        if (ChartCatalog.Find(view.Everything, slug) is not { } chart)
        {
            return ApiView.NotFound("chart", slug, ChartCatalog.Of(view.Everything).Select(known => known.Slug));
        }

        var exported = new ExportedChart(view, charts.Get(chart, view), request.Root());
        return Answer(extension, slug, exported.Csv, exported.Workbook);
    }

    private static IResult Claims(string extension, SnapshotProvider evidence, HttpRequest request)
    {
        if (ApiView.Read(evidence, request, out var problem) is not { } view)
        {
            return problem!;
        }

        var root = request.Root();
        var tables = new ClaimTables(view.Snapshot, [.. view.Claims], EmptyReason.Of(view), id => new(root, DashboardUrls.Claim(id, view)), view.Day, view.Everything.Version);
        return Answer(extension, "claims", () => CsvBytes.Of(ClaimCsv.Write(tables)), () => TableWorkbook.Write(SayAs("Claims", "sheet"), tables.Claims, tables.Sources, tables.Notes(new(root, DashboardUrls.Claims(view)))));
    }

    private static FileContentHttpResult Answer(string extension, string name, Func<byte[]> csv, Func<byte[]> workbook) => extension == "csv"
        ? TypedResults.File(csv(), "text/csv; charset=utf-8", $"{name}.csv")
        : TypedResults.File(workbook(), TableWorkbook.ContentType, $"{name}.xlsx");
}
