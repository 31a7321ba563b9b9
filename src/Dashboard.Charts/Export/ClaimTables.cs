using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Export;

/// <summary>Claims as tables to take along.</summary>
/// <param name="Snapshot">The evidence that holds them.</param>
/// <param name="Listed">The claims, in order.</param>
/// <param name="Reason">What to say where there are none.</param>
/// <param name="AddressOf">Gives the address of a claim's page by its id.</param>
public sealed record ClaimTables(EvidenceSnapshot Snapshot, IReadOnlyList<Claim> Listed, string Reason, Func<string, Uri> AddressOf)
{
    /// <summary>One row a claim.</summary>
    public ExportTable Claims => new(
        "Claims",
        [
            new("claim", 30), new("statement", 80), new("subject", 20), new("metric", 16), new("definition", 22), new("value"), new("low"), new("high"), new("unit", 14), new("qualifier", 11),
            new("period", 30), new("period start"), new("period end"), new("known since"), new("status"), new("segments", 24), new("sources", 16), new("relations", 40), new("flags", 18), new("pack", 20), new("address", 60),
        ],
        Listed.Count == 0 ? [[null, $"No data: {Reason}"]] : Listed.Select(Row));

    /// <summary>One row a source that the claims cite.</summary>
    public ExportTable Sources => new(
        "Sources",
        [new("source", 14), new("number", 9), new("publisher", 30), new("title", 60), new("date"), new("kind", 12), new("address", 70)],
        Listed.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct().Select(id => Snapshot.FindSource(id)!)
            .OrderBy(source => source.Number ?? int.MaxValue).Select(ChartTables.SourceRow));

    private IReadOnlyList<object?> Row(Claim claim) =>
    [
        claim.Id, claim.Statement, claim.Entity is { } entity ? Snapshot.FindEntity(entity)?.Name : null, claim.Metric, claim.Definition is { } counted ? DefinitionText.Of(counted) : null,
        claim.Amount?.Value, claim.Amount?.Low, claim.Amount?.High, claim.Amount?.Unit, claim.Qualifier,
        claim.Period is { } period ? PeriodText.Of(period) : null, claim.Period?.Start, claim.Period?.End, Snapshot.KnownSince(claim),
        StatusText.Of(claim.Status), string.Join(' ', claim.Segments), string.Join(' ', claim.Citations.Select(citation => citation.Source).Distinct()),
        string.Join("; ", Snapshot.RelationsOf(claim.Id).Select(relation => Told(relation, claim.Id))), string.Join(' ', claim.Flags), claim.Pack, AddressOf(claim.Id).AbsoluteUri,
    ];

    private static string Told(Relation relation, string claim) => relation.From == claim
        ? $"{KindText.Of(relation.Kind, from: true)} {relation.To}"
        : $"{KindText.Of(relation.Kind, from: false)} {relation.From}";
}
