using Dashboard.Api;
using Dashboard.Data;
using Dashboard.Documents.Tables;
using Dashboard.Evidence.Changes;
using Dashboard.Requests;

namespace Dashboard.Changes;

/// <summary>Gives the correction ledger as a file.</summary>
internal static class LedgerEndpoint
{
    /// <summary>Maps <c>/changes/ledger.csv</c>.</summary>
    public static void MapLedger(this IEndpointRouteBuilder app) =>
        app.MapGet("/changes/ledger.csv", IResult (SnapshotProvider evidence, HttpRequest request) =>
            {
                if (ApiView.Read(evidence, request, out var problem) is not { } view)
                {
                    return problem!;
                }

                var root = request.Root();
                var tables = new LedgerTables(view.Snapshot, FigureHistory.All(view.Snapshot, view.Claims), id => new(root, DashboardUrls.Claim(id, view)), view.Day, view.Everything.Version);
                return TypedResults.File(CsvBytes.Of(LedgerCsv.Write(tables)), "text/csv; charset=utf-8", "ledger.csv");
            })
            .WithName("get-ledger")
            .WithSummary("Reads the correction ledger as CSV: of each figure what was said before, by whom, and what it is now")
            .WithTags("Evidence")
            .WithQueryKeys(QueryKeys.OfClaims)
            .Produces<string>(contentType: "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest);
}
