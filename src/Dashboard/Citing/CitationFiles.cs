using System.Text;
using Dashboard.Api;
using Dashboard.Data;
using Dashboard.Evidence.Citing;
using Dashboard.Views;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Citing;

/// <summary>How to cite a claim, as files for citation managers.</summary>
public static class CitationFiles
{
    /// <summary>Maps <c>/claims/{id}/cite.bib</c> and its siblings.</summary>
    public static void MapCitationFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/claims/{id}/cite.{extension}", IResult ([FromRoute] string id, [FromRoute] string extension, SnapshotProvider evidence, HttpRequest request) =>
            {
                if (ApiView.Read(evidence, request, out var problem) is not { } view)
                {
                    return problem!;
                }

                return CitationFormat.All.FirstOrDefault(format => format.Extension == extension) is { } format
                    ? File(view, id, format, request)
                    : ApiView.NotFound("form of citation", extension, CitationFormat.All.Select(known => known.Extension));
            })
            .WithName("get-citation")
            .WithSummary("Reads how to cite a claim: cite.txt, cite.bib, cite.ris or cite.json")
            .WithTags("Evidence")
            .WithQueryKeys(QueryKeys.OfClaims)
            .Produces<string>(contentType: "text/plain")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult File(EvidenceView view, string id, CitationFormat format, HttpRequest request)
    {
        if (view.Snapshot.FindClaim(id) is not { } claim)
        {
            return Absence.OfClaim(view, id) is { } reason
                ? ApiView.NotShown("claim", reason)
                : ApiView.NotFound("claim", id, view.Snapshot.Claims.Select(known => known.Id));
        }

        var text = format.Write(ClaimCitation.Of(view, claim, new($"{request.Scheme}://{request.Host}{request.PathBase}/")));
        return TypedResults.File(Encoding.UTF8.GetBytes(text), $"{format.MediaType}; charset=utf-8", $"{claim.Id}.{format.Extension}");
    }
}
