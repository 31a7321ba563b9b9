using System.Collections.Concurrent;

namespace Dashboard.Evidence.Audit;

/// <summary>The evidence under audit, with what several rules ask of it.</summary>
/// <param name="snapshot">The evidence.</param>
/// <param name="day">The day of the audit: a forecast for a time before it is overdue.</param>
public sealed class AuditScope(EvidenceSnapshot snapshot, DateOnly day)
{
    /// <summary>A total over more years than these is no forecast of anything.</summary>
    private const int LongestTotal = 100;

    private readonly Lazy<IReadOnlyList<Claim>> statements = new(() => [.. snapshot.Claims.Where(claim => !claim.Flags.Contains(Flags.FromTitle) && claim.Metric != Metrics.Provenance)]);

    private readonly Lazy<ILookup<(string Pack, string Metric), Claim>> measured = new(() => snapshot.Claims
        .Where(claim => claim is { Amount: not null, Metric: not null } && !claim.Flags.Contains(Flags.FromTitle))
        .ToLookup(claim => (claim.Pack, claim.Metric!)));

    private readonly Lazy<ILookup<(string Pack, string Metric, string Entity), Claim>> measuredOf = new(() => snapshot.Claims
        .Where(claim => claim is { Amount: not null, Metric: not null, Entity: not null } && !claim.Flags.Contains(Flags.FromTitle))
        .ToLookup(claim => (claim.Pack, claim.Metric!, claim.Entity!)));

    private readonly Lazy<IReadOnlyList<Quantity>> quantities = new(() => [.. Audit.Quantities.Of(snapshot)]);

    private readonly ConcurrentDictionary<(string Pack, int First, int Last, string? Definition), NamedCapex> capex = [];

    /// <summary>The evidence.</summary>
    public EvidenceSnapshot Snapshot => snapshot;

    /// <summary>The day of the audit.</summary>
    public DateOnly Day => day;

    /// <summary>What the packs state themselves: without what was only read off the title of a source, and without what a text says of itself.</summary>
    public IReadOnlyList<Claim> Statements => statements.Value;

    /// <summary>Every pair of claims of which an editor noted that they say the same thing, once.</summary>
    public IEnumerable<(Claim One, Claim Other)> SamePairs => snapshot.Relations
        .Where(relation => relation.Kind == RelationKind.SameAs)
        .Select(relation => (snapshot.FindClaim(relation.From)!, snapshot.FindClaim(relation.To)!));

    /// <summary>Everything that several claims give a value.</summary>
    internal IReadOnlyList<Quantity> Quantities => quantities.Value;

    /// <summary>The capital expenditure that a pack names for the years from the first to the last.</summary>
    internal NamedCapex CapexOf(string pack, int first, int last, string? definition) => capex.GetOrAdd((pack, first, last, definition), key => new(
        MeasuredIn(key.Pack, Metrics.Capex).Where(claim => claim is { Entity: not null, Period: not null } && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdBillion)),
        [.. Enumerable.Range(key.First, Math.Clamp(key.Last - key.First + 1, 1, LongestTotal))],
        key.Definition));

    /// <summary>The statements of a pack that give the measure a number.</summary>
    public IEnumerable<Claim> MeasuredIn(string pack, string metric) => measured.Value[(pack, metric)];

    /// <summary>The statements of a pack that give the measure of the entity a number.</summary>
    public IEnumerable<Claim> MeasuredIn(string pack, string metric, string entity) => measuredOf.Value[(pack, metric, entity)];

    /// <summary>The other claims that say the same thing.</summary>
    public IEnumerable<Claim> SameAs(Claim claim) => Others(claim, RelationKind.SameAs);

    /// <summary>The claims that came later and take the place of this one.</summary>
    public IEnumerable<Claim> UpdatesOf(Claim claim) =>
        snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.Updates && relation.To == claim.Id).Select(relation => snapshot.FindClaim(relation.From)!);

    /// <summary>The documents that the claim rests on: a document that is listed twice, by its address or by its title, counts once.</summary>
    public IReadOnlyList<Source> DocumentsOf(Claim claim) =>
        claim.Citations.Count < 2 ? [.. snapshot.SourcesOf(claim)] : [.. snapshot.SourcesOf(claim).OrderBy(source => source.Id, StringComparer.Ordinal).DistinctBy(source => source.Url.AbsoluteUri).DistinctBy(source => source.Title.Trim().ToUpperInvariant())];

    /// <summary>The name of the entity that the claim is about; empty where it is about none.</summary>
    public string NameOf(Claim claim) => claim.Entity is null ? "" : snapshot.FindEntity(claim.Entity)!.Name;

    private IEnumerable<Claim> Others(Claim claim, RelationKind kind) =>
        snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == kind).Select(relation => snapshot.FindClaim(relation.From == claim.Id ? relation.To : relation.From)!);
}
