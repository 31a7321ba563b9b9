using Dashboard.Data;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Api;

/// <summary>The part of the HTTP interface that answers what the rules found.</summary>
internal static class AuditApi
{
    /// <summary>Maps /audit and what is below it.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/audit", IResult (SnapshotProvider evidence, HttpRequest request) =>
                ApiView.Read(evidence, request, out var problem) is { } view ? TypedResults.Ok(List(view)) : problem!)
            .WithName("list-audit")
            .WithSummary("Lists every cause that the audit found, and what the claims rest on")
            .WithQueryKeys([.. QueryKeys.OfClaims, .. QueryKeys.OfFindings])
            .Produces<ApiAudit>();
        api.MapGet("/audit/{id}", IResult ([FromRoute] string id, SnapshotProvider evidence, HttpRequest request) =>
            {
                if (ApiView.Read(evidence, request, out var problem) is not { } view)
                {
                    return problem!;
                }

                return view.Audit.Findings.FirstOrDefault(finding => finding.Id == id) is { } found
                    ? TypedResults.Ok(ApiFindingDetail.Of(found))
                    : ApiView.NotFound("finding", id, view.Audit.Findings.Select(finding => finding.Id));
            })
            .WithName("get-audit")
            .WithSummary("Reads one finding with the rule that made it")
            .WithQueryKeys(QueryKeys.OfClaims)
            .Produces<ApiFindingDetail>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static ApiAudit List(EvidenceView view)
    {
        IReadOnlyList<ApiFinding> items = [.. ListedFindings.Of(view).Where(view.Findings.Allows).Select(ApiFinding.Of)];
        return new(ApiCounts.Of(view.CountsOf(view.Claims)), items, items.Count, view.Snapshot.Version);
    }
}
