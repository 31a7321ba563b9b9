using System.Collections.Concurrent;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Supporting;

/// <summary>Reads what claims rest on. Any pack may confirm a claim of any other, as far as it is known.</summary>
/// <param name="known">Everything that is known on the day, of all packs; holds the claims that are asked about.</param>
public sealed class Supports(EvidenceSnapshot known)
{
    private readonly Lazy<ILookup<QuantityKey, Claim>> filed = new(() => known.Sources
        .Where(source => source.Kind == SourceKind.Filing)
        .SelectMany(source => known.ClaimsOfSource(source.Id))
        .Where(claim => claim.Status == ClaimStatus.Actual && QuantityKey.Of(claim) is not null)
        .DistinctBy(claim => claim.Id)
        .ToLookup(claim => QuantityKey.Of(claim)!.Value));

    // several rules and every page ask for the same claims; an audit asks for all of them
    private readonly ConcurrentDictionary<string, SupportLevel> read = [];
    private volatile Dictionary<string, SupportLevel>? all;

    /// <summary>What the claim rests on.</summary>
    public SupportLevel Of(Claim claim) => all?.TryGetValue(claim.Id, out var level) == true ? level
        : read.GetOrAdd(claim.Id, static (_, asked) => asked.Supports.Read(asked.Claim), (Supports: this, Claim: claim));

    /// <summary>Reads what each of the claims rests on, for somebody who will ask for all of them.</summary>
    internal void Prepare(IReadOnlyList<Claim> claims)
    {
        var levels = new Dictionary<string, SupportLevel>(claims.Count);
        foreach (var claim in claims)
        {
            levels[claim.Id] = Read(claim);
        }

        all = levels;
    }

    private SupportLevel Read(Claim claim)
    {
        var sources = known.SourcesOf(claim).ToList();
        if (sources.Exists(source => source.Kind == SourceKind.Filing) || (MayBeConfirmed(claim) && Confirmations(claim).Any()))
        {
            return SupportLevel.Confirmed;
        }

        return sources.Count == 0 ? SupportLevel.None
            : Documents.Independent(sources) > 1 || IsOwnWord(claim, sources) ? SupportLevel.Double
            : SupportLevel.Single;
    }

    /// <summary>Most claims have no relation, and no filing reports their quantity: that is told at once.</summary>
    private bool MayBeConfirmed(Claim claim) =>
        known.RelationsOf(claim.Id).Any() || (filed.Value.Count > 0 && QuantityKey.Of(claim) is { Status: ClaimStatus.Actual } key && filed.Value.Contains(key));

    /// <summary>
    /// The claims that confirm this one: they say the same or tell what came of it, agree in number and time, and rest on a document that it does not rest on.
    /// </summary>
    public IEnumerable<Claim> Confirmations(Claim claim)
    {
        var linked = known.RelationsOf(claim.Id)
            .Where(relation => relation.Kind == RelationKind.SameAs || (relation.Kind == RelationKind.Updates && relation.To == claim.Id))
            .Select(relation => known.FindClaim(relation.From == claim.Id ? relation.To : relation.From)!);
        var reported = QuantityKey.Of(claim) is { Status: ClaimStatus.Actual } key ? filed.Value[key] : [];
        return linked.Concat(reported).Where(other => other.Id != claim.Id && Confirms(other, claim)).DistinctBy(other => other.Id);
    }

    private bool Confirms(Claim other, Claim claim) =>
        other.IsStatement
        && (other.Status == ClaimStatus.Actual || other.Status == claim.Status)
        && (other.Period is null || claim.Period is null || other.Period.Overlaps(claim.Period))
        && Agree(other, claim)
        && IsFurther(other, claim);

    private static bool Agree(Claim other, Claim claim) => (other.Amount, claim.Amount) switch
    {
        (null, null) => true,
        ({ } one, { } two) => UnitScale.Converts(one.Unit, two.Unit) && AmountBounds.Of(other).Meets(AmountBounds.Of(claim)),
        _ => false,
    };

    private bool IsFurther(Claim other, Claim claim)
    {
        var own = known.SourcesOf(claim).ToList();
        return Documents.Independent(own.Concat(known.SourcesOf(other))) > Documents.Independent(own);
    }

    private bool IsOwnWord(Claim claim, List<Source> sources) =>
        claim.Entity is { } id && known.FindEntity(id) is { } subject && sources.Exists(source => Documents.IsOwnWord(source, subject));
}
