using System.Collections.Frozen;

namespace Dashboard.Evidence;

/// <summary>All evidence at one moment: immutable, with indexes. Pages and charts read this and never a database.</summary>
public sealed class EvidenceSnapshot
{
    private readonly FrozenDictionary<string, Claim> claims;
    private readonly FrozenDictionary<string, Source> sources;
    private readonly FrozenDictionary<string, Entity> entities;
    private readonly FrozenDictionary<string, Segment> segments;
    private readonly ILookup<string, Claim> claimsBySegment;
    private readonly ILookup<string, Claim> claimsByEntity;
    private readonly ILookup<string, Claim> claimsByMetric;
    private readonly ILookup<string, Claim> claimsBySource;
    private readonly ILookup<string, Relation> relationsByClaim;

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
        claimsBySegment = Index(claim => claim.Segments);
        claimsByEntity = Index(claim => claim.Entity is null ? claim.Mentions : [claim.Entity, .. claim.Mentions]);
        claimsByMetric = Index(claim => claim.Metric is null ? [] : [claim.Metric]);
        claimsBySource = Index(claim => claim.Citations.Select(citation => citation.Source));
        relationsByClaim = Relations
            .SelectMany(relation => new[] { (Claim: relation.From, Relation: relation), (Claim: relation.To, Relation: relation) })
            .ToLookup(end => end.Claim, end => end.Relation);
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

    /// <summary>The claim with the id; null where there is none.</summary>
    public Claim? FindClaim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The source with the id; null where there is none.</summary>
    public Source? FindSource(string id) => sources.GetValueOrDefault(id);

    /// <summary>The entity with the id; null where there is none.</summary>
    public Entity? FindEntity(string id) => entities.GetValueOrDefault(id);

    /// <summary>The segment with the id; null where there is none.</summary>
    public Segment? FindSegment(string id) => segments.GetValueOrDefault(id);

    /// <summary>The pack with the id; null where there is none.</summary>
    public DataPack? FindPack(string id) => Packs.FirstOrDefault(pack => pack.Id == id);

    /// <summary>The claims that speak of the segment.</summary>
    public IEnumerable<Claim> ClaimsOfSegment(string segment) => claimsBySegment[segment];

    /// <summary>The claims that are about the entity or name it.</summary>
    public IEnumerable<Claim> ClaimsOfEntity(string entity) => claimsByEntity[entity];

    /// <summary>The claims that measure the metric.</summary>
    public IEnumerable<Claim> ClaimsOfMetric(string metric) => claimsByMetric[metric];

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

    /// <summary>
    /// The day from which the claim is known: the earliest date of its sources, and where none of them has a date (or it has none) its pack's.
    /// </summary>
    public DateOnly KnownSince(Claim claim) =>
        SourcesOf(claim).Select(source => source.Date).Min() ?? FindPack(claim.Pack)!.Date;

    /// <summary>The claims that the filter lets through, in order.</summary>
    public IEnumerable<Claim> Filter(EvidenceFilter filter) => Filter(Claims, filter);

    /// <summary>Those of the claims that the filter lets through, in their order.</summary>
    public IEnumerable<Claim> Filter(IEnumerable<Claim> among, EvidenceFilter filter) =>
        filter.IsEmpty ? among : among.Where(claim => filter.Allows(claim) && (filter.AsOf is not { } day || KnownSince(claim) <= day));

    private ILookup<string, Claim> Index(Func<Claim, IEnumerable<string>> keys) =>
        Claims.SelectMany(claim => keys(claim).Distinct().Select(key => (key, claim))).ToLookup(pair => pair.key, pair => pair.claim);
}
