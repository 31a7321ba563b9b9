using Dashboard.Evidence;
using Dashboard.Views;

namespace Dashboard.Api;

/// <summary>A period as the interface answers it.</summary>
public sealed record ApiPeriod(string Kind, string Label, DateOnly Start, DateOnly End);

/// <summary>A relation as the interface answers it, from the side of the claim that it stands in.</summary>
public sealed record ApiRelation(string Kind, string Claim, string? Formula, string? Note);

/// <summary>A claim as the interface answers it.</summary>
public sealed record ApiClaim(
    string Id,
    string Pack,
    string Statement,
    string? Entity,
    IReadOnlyList<string> Mentions,
    string? Metric,
    string? Definition,
    decimal? Value,
    decimal? Low,
    decimal? High,
    string? Unit,
    ApiPeriod? Period,
    string Status,
    string? Stated,
    string? By,
    string? Qualifier,
    IReadOnlyList<string> Segments,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Flags,
    DateOnly KnownSince,
    IReadOnlyList<ApiRelation> Relations,
    IReadOnlyList<string> Findings,
    string Support)
{
    /// <summary>The claim with its findings and its relations from either side; a relation that points here is named from here.</summary>
    public static ApiClaim Of(EvidenceView view, Claim claim) => new(
        claim.Id,
        claim.Pack,
        claim.Statement,
        claim.Entity,
        claim.Mentions,
        claim.Metric,
        claim.Definition,
        claim.Amount?.Value,
        claim.Amount?.Low,
        claim.Amount?.High,
        claim.Amount?.Unit,
        claim.Period is { } period ? new(EvidenceViewReader.NameOf(period.Kind), period.Label, period.Start, period.End) : null,
        EvidenceViewReader.NameOf(claim.Status),
        claim.Stated?.ToString(),
        claim.By,
        claim.Qualifier,
        claim.Segments,
        [.. claim.Citations.Select(citation => citation.Source)],
        claim.Flags,
        view.Snapshot.KnownSince(claim),
        [.. view.Snapshot.RelationsOf(claim.Id).Select(relation => Relation(claim, relation))],
        [.. view.Audit.OfClaim(claim.Id).Select(finding => finding.Id)],
        EvidenceViewReader.NameOf(view.Audit.Supports.Of(claim)));

    private static ApiRelation Relation(Claim claim, Relation relation)
    {
        var forward = relation.From == claim.Id;
        var kind = (relation.Kind, forward) switch
        {
            (RelationKind.Updates, false) => "updated-by",
            (RelationKind.Derives, false) => "input-of",
            _ => EvidenceViewReader.NameOf(relation.Kind),
        };
        return new(kind, forward ? relation.To : relation.From, relation.Formula, relation.Note);
    }
}

/// <summary>A source as the interface answers it.</summary>
public sealed record ApiSource(string Id, string Pack, int? Number, string Publisher, string Title, Uri Url, string Host, DateOnly? Date, string Kind, string? Language, IReadOnlyList<string> Claims, IReadOnlyList<string> Findings)
{
    /// <summary>The source with the claims that cite it and the findings about it.</summary>
    public static ApiSource Of(EvidenceView view, Source source) => new(
        source.Id,
        source.Pack,
        source.Number,
        source.Publisher,
        source.Title,
        source.Url,
        source.Host,
        source.Date,
        EvidenceViewReader.NameOf(source.Kind),
        source.Language,
        Ids(view, view.Snapshot.ClaimsOfSource(source.Id)),
        [.. view.Audit.OfSource(source.Id).Select(finding => finding.Id)]);

    /// <summary>The ids of the claims that the view's filter lets through.</summary>
    internal static IReadOnlyList<string> Ids(EvidenceView view, IEnumerable<Claim> claims) =>
        [.. view.Snapshot.Filter(claims, view.Filter).Select(claim => claim.Id)];
}

/// <summary>A company, organisation or market as the interface answers it.</summary>
public sealed record ApiCompany(string Id, string Pack, string Name, string Kind, IReadOnlyList<string> Aliases, string? Description, IReadOnlyList<string> Claims)
{
    /// <summary>The entity with the claims about it.</summary>
    public static ApiCompany Of(EvidenceView view, Entity entity) => new(
        entity.Id,
        entity.Pack,
        entity.Name,
        EvidenceViewReader.NameOf(entity.Kind),
        entity.Aliases,
        entity.Description,
        ApiSource.Ids(view, view.Snapshot.ClaimsOfEntity(entity.Id)));
}

/// <summary>A segment as the interface answers it.</summary>
public sealed record ApiSegment(string Id, string Pack, string Name, string? Position, string? Description, IReadOnlyList<string> Claims)
{
    /// <summary>The segment with its claims.</summary>
    public static ApiSegment Of(EvidenceView view, Segment segment) => new(
        segment.Id,
        segment.Pack,
        segment.Name,
        segment.Position,
        segment.Description,
        ApiSource.Ids(view, view.Snapshot.ClaimsOfSegment(segment.Id)));
}

/// <summary>A data pack as the interface answers it.</summary>
public sealed record ApiPack(string Id, string Title, string? Description, DateOnly Date, string? Follows, string Version, int Claims, int Sources)
{
    /// <summary>The pack with the counts of what it holds.</summary>
    public static ApiPack Of(DataPack pack) => new(pack.Id, pack.Title, pack.Description, pack.Date, pack.Follows, pack.Version, pack.Claims.Count, pack.Sources.Count);
}

/// <summary>A chart in the list of charts.</summary>
/// <param name="Slug">Its id.</param>
/// <param name="Name">A short name.</param>
/// <param name="Title">The finding.</param>
/// <param name="Pack">The pack that has it; null for a chart of the product's own.</param>
/// <param name="Kind">What is compared: trend, ranking, vintages, spread, commitments or rounds; null where that is none of them.</param>
/// <param name="Segments">The segments that it is about.</param>
/// <param name="Marks">How many marks the filter leaves.</param>
/// <param name="Conflicts">How many claims behind them contradict another.</param>
public sealed record ApiChart(string Slug, string Name, string Title, string? Pack, string? Kind, IReadOnlyList<string> Segments, int Marks, int Conflicts);
