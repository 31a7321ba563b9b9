using System.Text;
using Dashboard.Api;
using Dashboard.Charts;
using Dashboard.Data;
using Dashboard.Documents.Citing;
using Dashboard.Requests;
using Dashboard.Views;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Citing;

/// <summary>How to cite a claim or a chart, as files for citation managers.</summary>
public static class CitationFiles
{
    private static readonly string[] Types = [.. CitationFormat.All.Select(format => format.MediaType)];

    /// <summary>Maps <c>/claims/{id}/cite.bib</c>, <c>/charts/{slug}/cite.bib</c> and their siblings.</summary>
    public static void MapCitationFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/charts/{slug}/cite.{extension}", IResult ([FromRoute] string slug, [FromRoute] string extension, SnapshotProvider evidence, ChartSpecs charts, HttpRequest request) =>
            {
                if (ApiView.Read(evidence, request, out var problem) is not { } view)
                {
                    return problem!;
                }

                if (CitationFormat.All.FirstOrDefault(format => format.Extension == extension) is not { } format)
                {
                    return ApiView.NotFound("form of citation", extension, CitationFormat.All.Select(known => known.Extension));
                }

                return ChartCatalog.Find(view.Everything, slug) is { } chart
                    ? Text(CitedChart.Of(view, charts.Get(chart, view), request.Root()), $"chart-{slug}", format)
                    : ApiView.NotFound("chart", slug, ChartCatalog.Of(view.Everything).Select(known => known.Slug));
            })
            .WithName("get-chart-citation")
            .WithSummary("Reads how to cite a chart: cite.txt, cite.bib, cite.ris or cite.json")
            .WithTags("Evidence")
            .WithQueryKeys(QueryKeys.OfCharts)
            .Produces<string>(StatusCodes.Status200OK, Types[0], Types[1..])
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
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
            .Produces<string>(StatusCodes.Status200OK, Types[0], Types[1..])
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult File(EvidenceView view, string id, CitationFormat format, HttpRequest request)
    {
        if (view.Snapshot.FindClaim(id) is not { } claim)
        {
            return Absence.OfClaim(view, id) is { } reason
                ? ApiView.NotShown("claim", reason)
                : ApiView.NotFound("claim", id, view.Snapshot.Claims.Select(known => known.Id));
        }

        return Text(ClaimCitation.Of(view, claim, request.Root()), id, format);
    }

    private static FileContentHttpResult Text(Citable cited, string name, CitationFormat format) =>
        TypedResults.File(Encoding.UTF8.GetBytes(format.Write(cited)), $"{format.MediaType}; charset=utf-8", $"{name}.{format.Extension}");
}
