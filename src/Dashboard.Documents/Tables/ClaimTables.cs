using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Tables;

/// <summary>Claims as tables to take along.</summary>
/// <param name="Snapshot">The evidence that holds them.</param>
/// <param name="Listed">The claims, in order.</param>
/// <param name="Reason">What to say where there are none.</param>
/// <param name="AddressOf">Gives the address of a claim's page by its id.</param>
/// <param name="AsOf">The day as of which they are shown.</param>
/// <param name="Version">The version of the evidence.</param>
public sealed record ClaimTables(EvidenceSnapshot Snapshot, IReadOnlyList<Claim> Listed, string Reason, Func<string, Uri> AddressOf, DateOnly AsOf, string Version)
{
    /// <summary>Where the claims came from, and when.</summary>
    /// <param name="address">Where they are found.</param>
    public ExportTable Notes(Uri address) => BesideTables.Notes([(SayAs("address", "row"), address), (SayAs("as of", "row"), AsOf), (SayAs("evidence", "row"), Say($"version {Version}"))]);

    /// <summary>One row a claim.</summary>
    public ExportTable Claims => new(
        SayAs("Claims", "sheet"),
        [
            new(SayAs("claim", "column"), 30),
            new(SayAs("statement", "column"), 80),
            new(SayAs("subject", "column"), 20),
            new(SayAs("metric", "column"), 16),
            new(SayAs("definition", "column"), 22),
            new(SayAs("value", "column")),
            new(SayAs("low", "column")),
            new(SayAs("high", "column")),
            new(SayAs("unit", "column"), 14),
            new(SayAs("qualifier", "column"), 11),
            new(SayAs("period", "column"), 30),
            new(SayAs("period start", "column")),
            new(SayAs("period end", "column")),
            new(SayAs("known since", "column")),
            new(SayAs("said on", "column")),
            new(SayAs("said by", "column"), 20),
            new(SayAs("status", "column")),
            new(SayAs("segments", "column"), 24),
            new(SayAs("sources", "column"), 16),
            new(SayAs("relations", "column"), 40),
            new(SayAs("flags", "column"), 18),
            new(SayAs("pack", "column"), 20),
            new(SayAs("address", "column"), 60),
            new(SayAs("as of", "column")),
            new(SayAs("evidence", "column"), 16),
        ],
        Listed.Count == 0 ? [[null, Say($"No data: {Reason}")]] : Listed.Select(Row));

    /// <summary>One row a source that the claims cite.</summary>
    public ExportTable Sources => BesideTables.Sources(
        Listed.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct().Select(id => Snapshot.FindSource(id)!).OrderBy(source => source.Number ?? int.MaxValue));

    private IReadOnlyList<object?> Row(Claim claim) =>
    [
        claim.Id, claim.Statement, claim.Entity is { } entity ? Snapshot.FindEntity(entity)?.Name : null, claim.Metric, claim.Definition is { } counted ? DefinitionText.Of(Snapshot, counted) : null,
        claim.Amount?.Value, claim.Amount?.Low, claim.Amount?.High, claim.Amount is { } amount ? ChartUnit.Of(amount.Unit) : null, claim.Qualifier,
        claim.Period is { } period ? PeriodText.Of(period) : null, claim.Period?.Start, claim.Period?.End, Snapshot.KnownSince(claim), claim.Stated?.ToString(), claim.By is { } by ? Snapshot.FindEntity(by)?.Name : null,
        StatusText.Of(claim.Status), string.Join(' ', claim.Segments), string.Join(' ', claim.Citations.Select(citation => citation.Source).Distinct()),
        Phrases.Clauses(Snapshot.RelationsOf(claim.Id).Select(relation => Told(relation, claim.Id))), string.Join(' ', claim.Flags), claim.Pack, AddressOf(claim.Id).AbsoluteUri, AsOf, Version,
    ];

    private static string Told(Relation relation, string claim) => relation.From == claim
        ? $"{KindText.Of(relation.Kind, from: true)} {relation.To}"
        : $"{KindText.Of(relation.Kind, from: false)} {relation.From}";
}
