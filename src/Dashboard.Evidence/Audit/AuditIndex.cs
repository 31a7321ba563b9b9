using System.Collections.Frozen;

namespace Dashboard.Evidence.Audit;

/// <summary>
/// The evidence under audit as rules look it up: each grouping is made once, when the first rule asks for it, and all rules share it. Whatever is listed
/// stands in the order of the claims’ ids, so that no rule depends on the order of rows, or need sort again.
/// </summary>
internal sealed class AuditIndex
{
    private readonly EvidenceSnapshot snapshot;
    private readonly Lazy<IReadOnlyList<Claim>> claims;
    private readonly Lazy<Trait[]> traits;
    private readonly Lazy<IReadOnlyList<Claim>> statements;
    private readonly Lazy<ILookup<string, Claim>> statementsOf;
    private readonly Lazy<ILookup<(string Pack, string Metric), Claim>> measured;
    private readonly Lazy<ILookup<(string Pack, string Metric, string Entity), Claim>> measuredOf;
    private readonly Lazy<IReadOnlyList<Quantity>> quantities;
    private readonly Lazy<IReadOnlyList<YearList>> yearLists;
    private readonly Lazy<ILookup<(string? Entity, string? Metric, DateOnly? Start, DateOnly? End), Claim>> outcomes;
    private readonly Lazy<Dictionary<string, HashSet<string>>> sellers;
    private readonly Lazy<FrozenSet<string>> texts;
    private readonly Lazy<bool> countedOutcomes;

    /// <summary>Nothing is made before a rule asks for it.</summary>
    /// <param name="snapshot">What is audited.</param>
    /// <param name="known">Everything that is known.</param>
    public AuditIndex(EvidenceSnapshot snapshot, EvidenceSnapshot known)
    {
        this.snapshot = snapshot;
        claims = new(() => InOrder(snapshot.Claims));
        traits = new(() => TraitsOf(Claims, snapshot));
        statements = new(() => [.. ClaimsWhere(trait => trait.Has(Trait.Statement))]);
        statementsOf = new(() => ClaimsWhere(trait => trait.Has(Trait.Statement | Trait.Metric)).ToLookup(claim => claim.Metric!));
        measured = new(() => ClaimsWhere(trait => trait.Has(Trait.Statement | Trait.Amount | Trait.Metric)).ToLookup(claim => (claim.Pack, claim.Metric!)));
        measuredOf = new(() => ClaimsWhere(trait => trait.Has(Trait.Statement | Trait.Amount | Trait.Metric | Trait.Entity)).ToLookup(claim => (claim.Pack, claim.Metric!, claim.Entity!)));
        quantities = new(() => [.. Audit.Quantities.Of(snapshot, Claims)]);
        yearLists = new(() => [.. YearList.Of(Statements.Where(claim => IsText(claim.Pack)))]);
        outcomes = new(() => (ReferenceEquals(known, snapshot) ? Statements : InOrder(known.Claims).Where(claim => claim.IsStatement))
            .Where(claim => claim is { Status: ClaimStatus.Actual, Amount: not null, Period: not null })
            .ToLookup(claim => ((string?)claim.Entity, (string?)claim.Metric, (DateOnly?)claim.Period!.Start, (DateOnly?)claim.Period.End)));
        sellers = new(() => known.Claims.Where(claim => claim is { Metric: not null, Entity: not null } && claim.Metric.Contains("revenue", StringComparison.Ordinal))
            .SelectMany(claim => claim.Segments.Select(segment => (Segment: segment, Entity: claim.Entity!)))
            .GroupBy(pair => pair.Segment, pair => pair.Entity)
            .ToDictionary(segment => segment.Key, segment => segment.ToHashSet()));
        countedOutcomes = new(() => outcomes.Value.Any(group => group.Any(claim => claim.Definition is not null)));
        texts = new(() => snapshot.Packs.Where(pack => pack.Follows is null).Select(pack => pack.Id).ToFrozenSet());
    }

    /// <summary>What makes each of the groupings.</summary>
    public IEnumerable<Action> Groupings => [() => _ = measured.Value, () => _ = measuredOf.Value, () => _ = outcomes.Value, () => _ = yearLists.Value, () => _ = statementsOf.Value, () => _ = sellers.Value];

    /// <summary>Everything that the packs hold, titles of sources, boilerplate and scaffolding included.</summary>
    public IReadOnlyList<Claim> Claims => claims.Value;

    /// <summary>What the packs state.</summary>
    public IReadOnlyList<Claim> Statements => statements.Value;

    /// <summary>The claims of whose traits that is told, by their ids.</summary>
    public IEnumerable<Claim> ClaimsWhere(Func<Trait, bool> wanted)
    {
        var (all, told) = (Claims, traits.Value);
        for (var at = 0; at < told.Length; at++)
        {
            if (wanted(told[at]))
            {
                yield return all[at];
            }
        }
    }

    /// <summary>The statements that measure the metric, by their ids.</summary>
    public IEnumerable<Claim> StatementsOf(string metric) => statementsOf.Value[metric];

    /// <summary>Everything that several claims give a value.</summary>
    public IReadOnlyList<Quantity> Quantities => quantities.Value;

    /// <summary>Figures by the year that a text sets side by side.</summary>
    public IReadOnlyList<YearList> YearLists => yearLists.Value;

    /// <summary>The statements of a pack that give the measure a number.</summary>
    public IEnumerable<Claim> MeasuredIn(string pack, string metric) => measured.Value[(pack, metric)];

    /// <summary>The statements of a pack that give the measure of the entity a number.</summary>
    public IEnumerable<Claim> MeasuredIn(string pack, string metric, string entity) => measuredOf.Value[(pack, metric, entity)];

    /// <summary>The known outcomes of a metric of an entity in a period.</summary>
    public IEnumerable<Claim> OutcomesOf(Claim claim) => outcomes.Value[(claim.Entity, claim.Metric, claim.Period?.Start, claim.Period?.End)];

    /// <summary>Whether any known outcome says what it counts.</summary>
    public bool HasCountedOutcomes => countedOutcomes.Value;

    /// <summary>Whether the entity earns a revenue in the segment.</summary>
    public bool IsSeller(string entity, string segment) => sellers.Value.TryGetValue(segment, out var entities) && entities.Contains(entity);

    /// <summary>Whether the pack is a text: see <see cref="AuditScope.IsText"/>.</summary>
    public bool IsText(string pack) => texts.Value.Contains(pack);

    private static Trait[] TraitsOf(IReadOnlyList<Claim> claims, EvidenceSnapshot snapshot)
    {
        var same = snapshot.Relations.Where(relation => relation.Kind == RelationKind.SameAs).SelectMany(relation => new[] { relation.From, relation.To }).ToHashSet();
        return [.. claims.Select(claim => Traits.Of(claim, same))];
    }

    private static List<Claim> InOrder(IReadOnlyList<Claim> claims)
    {
        var ordered = claims.ToList();
        ordered.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return ordered;
    }
}
