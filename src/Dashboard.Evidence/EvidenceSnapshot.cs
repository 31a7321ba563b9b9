using System.Collections.Concurrent;
using System.Collections.Frozen;
using Dashboard.Evidence.Measures;

namespace Dashboard.Evidence;

/// <summary>All evidence at one moment: immutable, with indexes. Pages and charts read this and never a database.</summary>
public sealed class EvidenceSnapshot
{
    // a stranger can ask for any combination: past this many they are made each time
    private const int MostViews = 100;

    private readonly FrozenDictionary<string, Claim> claims;
    private readonly FrozenDictionary<string, Source> sources;
    private readonly FrozenDictionary<string, Entity> entities;
    private readonly FrozenDictionary<string, Segment> segments;
    private readonly FrozenDictionary<string, Metric> metrics;
    private readonly FrozenDictionary<string, Definition> definitions;
    private readonly ILookup<string, Claim> claimsBySegment;
    private readonly ILookup<string, Claim> claimsByEntity;
    private readonly ILookup<string, Claim> claimsByMetric;
    private readonly ILookup<string, Claim> claimsBySource;
    private readonly Lazy<ILookup<(string Metric, string Entity), Claim>> claimsByMetricOf;
    private readonly ILookup<string, Relation> relationsByClaim;
    private readonly Lazy<IReadOnlyList<DateOnly>> knownDays;
    private readonly Lazy<FrozenDictionary<string, Entity>> entitiesByName;
    private readonly ConcurrentDictionary<(string Packs, DateOnly? Day), EvidenceSnapshot> views = [];

    /// <summary>Builds the indexes. The packs must be valid: ids are unique over all of them and every link leads somewhere.</summary>
    /// <param name="packs">The packs, in the order in which they are shown; the first is the one that the product opens with.</param>
    /// <param name="version">Tells this state of the evidence from every other.</param>
    public EvidenceSnapshot(IReadOnlyList<DataPack> packs, string version)
    {
        Packs = packs;
        Version = version;
        Claims = [.. packs.SelectMany(pack => pack.Claims)];
        Sources = [.. packs.SelectMany(pack => pack.Sources)];
        Entities = [.. packs.SelectMany(pack => pack.Entities)];
        Segments = [.. packs.SelectMany(pack => pack.Segments)];
        Relations = [.. packs.SelectMany(pack => pack.Relations)];

        claims = Claims.ToFrozenDictionary(claim => claim.Id);
        sources = Sources.ToFrozenDictionary(source => source.Id);
        entities = Entities.ToFrozenDictionary(entity => entity.Id);
        segments = Segments.ToFrozenDictionary(segment => segment.Id);
        // what is measured is no thing of one pack: the first that names it names it for all
        metrics = packs.SelectMany(pack => pack.Metrics).DistinctBy(metric => metric.Id).ToFrozenDictionary(metric => metric.Id);
        definitions = packs.SelectMany(pack => pack.Definitions).DistinctBy(definition => definition.Id).ToFrozenDictionary(definition => definition.Id);
        claimsBySegment = Index(claim => claim.Segments);
        claimsByEntity = Index(claim => new[] { claim.Entity, claim.By }.OfType<string>().Concat(claim.Mentions));
        // figures and links stand in an order of their own: no chart or sum depends on the order of rows in a file
        claimsByMetric = InOrder(Claims).Where(claim => claim.Metric is not null).ToLookup(claim => claim.Metric!);
        claimsByMetricOf = new(() => claimsByMetric.SelectMany(measured => measured).Where(claim => claim.Entity is not null).ToLookup(claim => (claim.Metric!, claim.Entity!)));
        claimsBySource = Index(claim => claim.Citations.Select(citation => citation.Source));
        relationsByClaim = Relations
            .OrderBy(relation => relation.From, StringComparer.Ordinal).ThenBy(relation => relation.To, StringComparer.Ordinal).ThenBy(relation => relation.Kind)
            .SelectMany(relation => new[] { (Claim: relation.From, Relation: relation), (Claim: relation.To, Relation: relation) })
            .ToLookup(end => end.Claim, end => end.Relation);
        entitiesByName = new(() => Entities
            .SelectMany(entity => entity.Aliases.Prepend(entity.Name).Select(name => (Name: name, Entity: entity)))
            .DistinctBy(named => named.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(named => named.Name, named => named.Entity, StringComparer.OrdinalIgnoreCase));
        knownDays = new(() => [.. Claims.Select(KnownSince).Concat(Sources.Select(source => source.Date).OfType<DateOnly>()).Concat(packs.Select(pack => pack.Date)).Distinct().Order()]);
    }

    /// <summary>Tells this state of the evidence from every other.</summary>
    public string Version { get; }

    /// <summary>The packs, the one that the product opens with first.</summary>
    public IReadOnlyList<DataPack> Packs { get; }

    /// <summary>All claims, in the order of their packs and texts.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>All sources.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>All entities.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>All segments, in the order of the chain.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>All links between claims.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The newest day of which the evidence speaks as known.</summary>
    public DateOnly LatestDay => knownDays.Value.Count == 0 ? DateOnly.MinValue : knownDays.Value[^1];

    /// <summary>The packs that stand for themselves: those that only follow up others are read beside them.</summary>
    public ValueSet<string> LeadingPacks => [.. Packs.Where(pack => pack.Follows is null).Select(pack => pack.Id)];

    /// <summary>The claim with the id; null where there is none.</summary>
    public Claim? FindClaim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The source with the id; null where there is none.</summary>
    public Source? FindSource(string id) => sources.GetValueOrDefault(id);

    /// <summary>The entity with the id; null where there is none.</summary>
    public Entity? FindEntity(string id) => entities.GetValueOrDefault(id);

    /// <summary>The entity that goes by the name, whatever the case of its letters; null where there is none.</summary>
    public Entity? FindEntityByName(string name) => entitiesByName.Value.GetValueOrDefault(name.Trim());

    /// <summary>The segment with the id; null where there is none.</summary>
    public Segment? FindSegment(string id) => segments.GetValueOrDefault(id);

    /// <summary>The pack with the id; null where there is none.</summary>
    public DataPack? FindPack(string id) => Packs.FirstOrDefault(pack => pack.Id == id);

    /// <summary>How a pack names the metric; null where none does.</summary>
    public Metric? FindMetric(string id) => metrics.GetValueOrDefault(id);

    /// <summary>How a pack tells what is counted; null where none does.</summary>
    public Definition? FindDefinition(string id) => definitions.GetValueOrDefault(id);

    /// <summary>The ids of everything that claims measure, in the order of the alphabet.</summary>
    public IEnumerable<string> MeasuredMetrics => claimsByMetric.Select(measured => measured.Key).Order(StringComparer.Ordinal);

    /// <summary>The claims that speak of the segment.</summary>
    public IEnumerable<Claim> ClaimsOfSegment(string segment) => claimsBySegment[segment];

    /// <summary>The claims that are about the entity, name it, or are said by it.</summary>
    public IEnumerable<Claim> ClaimsOfEntity(string entity) => claimsByEntity[entity];

    /// <summary>The claims that measure the metric, pack by pack, by time and by what they are about: see <see cref="InOrder"/>.</summary>
    public IEnumerable<Claim> ClaimsOfMetric(string metric) => claimsByMetric[metric];

    /// <summary>The claims that measure the metric of the entity itself, in the same order.</summary>
    public IEnumerable<Claim> ClaimsOfMetric(string metric, string entity) => claimsByMetricOf.Value[(metric, entity)];

    /// <summary>The claims that cite the source.</summary>
    public IEnumerable<Claim> ClaimsOfSource(string source) => claimsBySource[source];

    /// <summary>The relations in which the claim takes part, from either end.</summary>
    public IEnumerable<Relation> RelationsOf(string claim) => relationsByClaim[claim];

    /// <summary>The claims that cannot be true together with this one, each with the reason where an editor gave one.</summary>
    public IEnumerable<(Claim Claim, string? Reason)> ConflictsOf(string claim) =>
        relationsByClaim[claim]
            .Where(relation => relation.Kind == RelationKind.Contradicts)
            .Select(relation => (claims[relation.From == claim ? relation.To : relation.From], relation.Note));

    /// <summary>The sources that the claim rests on, in the order in which it cites them.</summary>
    public IEnumerable<Source> SourcesOf(Claim claim) => claim.Citations.Select(citation => sources[citation.Source]);

    /// <summary>The day on which the claim was said, or on which its first source is dated; null where neither is known, and only its pack has a day.</summary>
    public DateOnly? DatedSince(Claim claim) => claim.Stated?.Day ?? SourcesOf(claim).Select(source => source.Date).Min();

    /// <summary>
    /// The day from which the claim is known: that on which it was stated where the pack tells the day; else the earliest date of its sources, or the end
    /// of the month or year in which it was stated, whichever is earlier; and where there is none of these, its pack's.
    /// </summary>
    public DateOnly KnownSince(Claim claim)
    {
        var latest = FindPack(claim.Pack)!.Date;
        var said = claim.Stated is { Day: null } stated && stated.Last < latest ? stated.Last : (DateOnly?)null;
        return DatedSince(claim) is { } dated ? (said < dated ? said.Value : dated) : said ?? latest;
    }

    /// <summary>
    /// The evidence of some packs, as it was known on a day: what was not known yet is not there, and neither is what relates to it.
    /// Entities and segments stay, for they are names. The same question is answered with the same snapshot.
    /// </summary>
    /// <param name="packIds">The packs; none for all.</param>
    /// <param name="day">The day; null for today.</param>
    public EvidenceSnapshot At(ValueSet<string> packIds, DateOnly? day)
    {
        // only the days on which something became known differ
        var known = day is { } asked ? knownDays.Value.LastOrDefault(other => other <= asked, DateOnly.MinValue) : (DateOnly?)null;
        if (packIds.Count == 0 && (known is null || known == LatestDay))
        {
            return this;
        }

        var view = (string.Join(',', packIds.Order(StringComparer.Ordinal)), known);
        return views.TryGetValue(view, out var made) ? made : views.Count < MostViews ? views.GetOrAdd(view, _ => Part(packIds, known)) : Part(packIds, known);
    }

    /// <summary>The claims pack by pack, by time and by what they are about, whatever the order of their rows.</summary>
    public IEnumerable<Claim> InOrder(IEnumerable<Claim> among)
    {
        var places = Packs.Index().ToDictionary(pack => pack.Item.Id, pack => pack.Index);
        return among.OrderBy(claim => places.GetValueOrDefault(claim.Pack)).ThenBy(claim => claim, ClaimOrder.Instance);
    }

    /// <summary>The claims that the filter lets through, in order.</summary>
    public IEnumerable<Claim> Filter(EvidenceFilter filter) => Filter(Claims, filter);

    /// <summary>The claims of the metric that a view adds up or compares: see <see cref="EvidenceFilter.Leading"/>.</summary>
    public IEnumerable<Claim> Figures(string metric, EvidenceFilter filter) => Filter(ClaimsOfMetric(metric), filter.Leading(this));

    /// <summary>Those of the claims that the filter lets through, in their order.</summary>
    public IEnumerable<Claim> Filter(IEnumerable<Claim> among, EvidenceFilter filter) =>
        filter.IsEmpty ? among : among.Where(claim => filter.Allows(claim) && (filter.AsOf is not { } day || KnownSince(claim) <= day));

    private EvidenceSnapshot Part(ValueSet<string> packIds, DateOnly? day)
    {
        var kept = Claims.Where(claim => (packIds.Count == 0 || packIds.Contains(claim.Pack)) && (day is null || KnownSince(claim) <= day)).ToList();
        var ids = kept.Select(claim => claim.Id).ToHashSet();
        var cited = kept.SelectMany(claim => claim.Citations).Select(citation => citation.Source).ToHashSet();
        return new(
            [.. Packs.Select(pack => pack with
            {
                Claims = [.. pack.Claims.Where(claim => ids.Contains(claim.Id))],
                Sources = [.. pack.Sources.Where(source => cited.Contains(source.Id)
                    || ((packIds.Count == 0 || packIds.Contains(pack.Id)) && (day is null || (source.Date ?? pack.Date) <= day)))],
                Relations = [.. pack.Relations.Where(relation => ids.Contains(relation.From) && ids.Contains(relation.To))],
            })],
            Version);
    }

    private ILookup<string, Claim> Index(Func<Claim, IEnumerable<string>> keys) =>
        Claims.SelectMany(claim => keys(claim).Distinct().Select(key => (key, claim))).ToLookup(pair => pair.key, pair => pair.claim);
}
