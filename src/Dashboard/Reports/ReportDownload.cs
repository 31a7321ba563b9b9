using System.Globalization;
using System.Text;
using Dashboard.Api;
using Dashboard.Data;
using Dashboard.Documents.Reports;
using Dashboard.Limits;
using Dashboard.Requests;
using Dashboard.Views;

namespace Dashboard.Reports;

/// <summary>Gives reports as files.</summary>
internal static class ReportDownload
{
    /// <summary>Maps <c>/report.md</c>.</summary>
    public static void MapReports(this IEndpointRouteBuilder app) =>
        ExpensiveWork.Mark(app.MapGet("/report.md", IResult (SnapshotProvider evidence, ChartSpecs charts, HttpRequest request) =>
            {
                if (ApiView.Read(evidence, request, out var problem) is not { } view)
                {
                    return problem!;
                }

                var address = new Uri(request.Root(), DashboardUrls.Report(view));
                return TypedResults.File(
                    Encoding.UTF8.GetBytes(ReportMarkdown.Write(ViewReport.Of(view, charts), address)),
                    "text/markdown; charset=utf-8",
                    string.Create(CultureInfo.InvariantCulture, $"report-{view.Day:yyyy-MM-dd}.md"));
            }), "markdown")
            .WithName("get-report")
            .WithSummary("Reads the report of a view as Markdown")
            .WithTags("Evidence")
            .WithQueryKeys(QueryKeys.OfClaims)
            .Produces<string>(contentType: "text/markdown")
            .ProducesProblem(StatusCodes.Status400BadRequest);
}
