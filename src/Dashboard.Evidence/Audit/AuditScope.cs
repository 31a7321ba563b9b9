using System.Collections.Concurrent;
using Dashboard.Evidence.Supporting;

namespace Dashboard.Evidence.Audit;

/// <summary>The evidence under audit, with what several rules ask of it.</summary>
/// <param name="snapshot">The evidence.</param>
/// <param name="day">The day of the audit: a forecast for a time before it is overdue.</param>
/// <param name="known">Everything that is known on the day: it is not audited, and may confirm or correct what is. Null for the audited evidence alone.</param>
public sealed class AuditScope(EvidenceSnapshot snapshot, DateOnly day, EvidenceSnapshot? known = null)
{
    /// <summary>A total over more years than these is no forecast of anything.</summary>
    private const int LongestTotal = 100;

    private readonly AuditIndex index = new(snapshot, known ?? snapshot);
    // several rules ask for the same: each is made once, and whoever comes meanwhile waits for it
    private readonly ConcurrentDictionary<(string Pack, int First, int Last), Lazy<CapexYears>> capexYears = [];
    private readonly ConcurrentDictionary<(string Pack, int First, int Last, string? Definition), Lazy<NamedCapex>> capex = [];
    private readonly ConcurrentDictionary<string, Lazy<YearlyCapex>> yearlyCapex = [];
    private readonly Lock readingGrowths = new();
    private readonly Lock readingMarkets = new();

    /// <summary>The evidence.</summary>
    public EvidenceSnapshot Snapshot => snapshot;

    /// <summary>Everything that is known on the day, of all packs.</summary>
    public EvidenceSnapshot Known { get; } = known ?? snapshot;

    /// <summary>Tells what a claim rests on.</summary>
    public Supports Supports { get; } = new(known ?? snapshot);

    /// <summary>The day of the audit.</summary>
    public DateOnly Day => day;

    /// <summary>Everything that the packs hold, by the ids of the claims.</summary>
    public IReadOnlyList<Claim> Claims => index.Claims;

    /// <summary>What the packs state, by the ids of the claims: without titles of sources, boilerplate and scaffolding.</summary>
    public IReadOnlyList<Claim> Statements => index.Statements;

    /// <summary>Of everything that the packs hold those claims of which it can be told at a glance, by their ids.</summary>
    internal IEnumerable<Claim> ClaimsWhere(Func<Trait, bool> wanted) => index.ClaimsWhere(wanted);

    /// <summary>Of what the packs state those claims of which it can be told at a glance, by their ids.</summary>
    internal IEnumerable<Claim> StatementsWhere(Func<Trait, bool> wanted) => index.ClaimsWhere(trait => trait.Has(Trait.Statement) && wanted(trait));

    /// <summary>The statements that measure the metric, by their ids.</summary>
    internal IEnumerable<Claim> StatementsOf(string metric) => index.StatementsOf(metric);

    /// <summary>The sources that the audited packs list: without those of other packs that a claim cites.</summary>
    public IEnumerable<Source> Sources => snapshot.Packs.Where(pack => pack.Claims.Count > 0).SelectMany(pack => pack.Sources);

    /// <summary>Every pair of claims of which an editor noted that they say the same thing, once.</summary>
    public IEnumerable<(Claim One, Claim Other)> SamePairs => snapshot.Relations
        .Where(relation => relation.Kind == RelationKind.SameAs)
        .Select(relation => (snapshot.FindClaim(relation.From)!, snapshot.FindClaim(relation.To)!));

    /// <summary>Everything that several claims give a value.</summary>
    internal IReadOnlyList<Quantity> Quantities => index.Quantities;

    /// <summary>The yearly figures that texts set side by side.</summary>
    internal IReadOnlyList<YearList> YearLists => index.YearLists;

    /// <summary>Every growth and multiple that is stated.</summary>
    internal IReadOnlyList<GrowthStatement> Growths
    {
        get
        {
            lock (readingGrowths)
            {
                return field ??= [.. GrowthStatement.Read(this)];
            }
        }
    }

    /// <summary>What is said of the sizes of markets.</summary>
    internal IReadOnlyList<MarketPath> MarketPaths
    {
        get
        {
            lock (readingMarkets)
            {
                return field ??= MarketPath.Of(this);
            }
        }
    }

    /// <summary>The capital expenditure that a pack names for the years from the first to the last.</summary>
    internal NamedCapex CapexOf(string pack, int first, int last, string? definition)
    {
        var end = first + Math.Clamp(last - first, 0, LongestTotal - 1);
        return capex.GetOrAdd((pack, first, end, definition), key => new(() => new(CapexOf(key.Pack, key.First, key.Last), key.Definition))).Value;
    }

    /// <summary>The yearly figures of capital expenditure that a pack names.</summary>
    internal YearlyCapex YearlyCapexOf(string pack) => yearlyCapex.GetOrAdd(pack, key => new(() => new(MeasuredIn(key, Metrics.Capex)))).Value;

    private CapexYears CapexOf(string pack, int first, int last) => capexYears.GetOrAdd((pack, first, last), key => new(() => new(
        MeasuredIn(key.Pack, Metrics.Capex).Where(claim => claim is { Entity: not null, Period: not null } && UnitScale.Converts(claim.Amount!.Unit, UnitScale.UsdBillion)),
        key.First,
        key.Last))).Value;

    /// <summary>The statements of a pack that give the measure a number.</summary>
    public IEnumerable<Claim> MeasuredIn(string pack, string metric) => index.MeasuredIn(pack, metric);

    /// <summary>The statements of a pack that give the measure of the entity a number.</summary>
    public IEnumerable<Claim> MeasuredIn(string pack, string metric, string entity) => index.MeasuredIn(pack, metric, entity);

    /// <summary>The other claims that say the same thing.</summary>
    public IEnumerable<Claim> SameAs(Claim claim) => Others(claim, RelationKind.SameAs);

    /// <summary>The known claims that came later and take the place of this one.</summary>
    public IEnumerable<Claim> UpdatesOf(Claim claim) =>
        Known.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.Updates && relation.To == claim.Id).Select(relation => Known.FindClaim(relation.From)!);

    /// <summary>The documents that the claim rests on: a document that is listed twice, by its address or by its title, counts once.</summary>
    public IReadOnlyList<Source> DocumentsOf(Claim claim) => claim.Citations.Count < 2 ? [.. snapshot.SourcesOf(claim)] : Documents.Distinct(snapshot.SourcesOf(claim));

    /// <summary>Whether the pack is a text that sets its figures side by side. What only follows up another is a collection: nobody compares within it.</summary>
    public bool IsText(string pack) => index.IsText(pack);

    /// <summary>Whether a revenue of the entity in the segment is told.</summary>
    internal bool IsSeller(string entity, string segment) => index.IsSeller(entity, segment);

    /// <summary>The name of the entity that the claim is about; empty where it is about none.</summary>
    public string NameOf(Claim claim) => claim.Entity is null ? "" : snapshot.FindEntity(claim.Entity)!.Name;

    /// <summary>The same for a claim that is known and not audited.</summary>
    public string NameIn(Claim claim) => claim.Entity is null ? "" : Known.FindEntity(claim.Entity)!.Name;

    /// <summary>Whether any known outcome says what it counts.</summary>
    internal bool HasCountedOutcomes => index.HasCountedOutcomes;

    /// <summary>The known outcomes of a metric of an entity in a period, and of nothing else.</summary>
    public IEnumerable<Claim> OutcomesOf(Claim claim) => index.OutcomesOf(claim);

    /// <summary>Makes what most rules ask for, part by part and side by side: rules that waited for each other would cost more than they do.</summary>
    internal void Prepare()
    {
        _ = index.Statements;
        Action[] parts = [() => _ = index.Quantities, () => Supports.Prepare(snapshot.Claims), .. index.Groupings, () => _ = MarketPaths, () => _ = Growths];
        Parallel.ForEach(parts, part => part());
    }

    private IEnumerable<Claim> Others(Claim claim, RelationKind kind) =>
        snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == kind).Select(relation => snapshot.FindClaim(relation.From == claim.Id ? relation.To : relation.From)!);
}
