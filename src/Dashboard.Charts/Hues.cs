using System.Runtime.CompilerServices;
using Dashboard.Evidence;

namespace Dashboard.Charts;

/// <summary>A company has one colour in every chart.</summary>
internal static class Hues
{
    private const int Count = 6;

    // a company that a following pack mentions once or twice would take a colour from one that has a history
    private const int Few = 2;

    // every chart asks for each of its series
    private static readonly ConditionalWeakTable<EvidenceSnapshot, List<string?>> Known = [];

    /// <summary>
    /// 1 to 6 for the companies in the order in which the evidence charts them first, those of leading packs before those of packs that follow them;
    /// 0 (ink) for a market or anybody later.
    /// </summary>
    public static int Of(EvidenceSnapshot snapshot, string? entity) => Ordered(snapshot).IndexOf(entity) + 1;

    /// <summary>A hue for each of some entities: its own where it has one; else one that is free in the chart, as long as there is one, else ink.</summary>
    public static IReadOnlyDictionary<string, int> Of(EvidenceSnapshot snapshot, IEnumerable<string> entities)
    {
        var (ordered, all) = (Ordered(snapshot), entities.Distinct().ToList());
        var own = all.ToDictionary(entity => entity, entity => ordered.IndexOf(entity) + 1);
        var free = new Queue<int>(Enumerable.Range(1, Count).Except(own.Values));
        return all.ToDictionary(entity => entity, entity => own[entity] > 0 ? own[entity] : free.TryDequeue(out var hue) ? hue : 0);
    }

    private static List<string?> Ordered(EvidenceSnapshot snapshot) => Known.GetValue(snapshot, InOrder);

    private static List<string?> InOrder(EvidenceSnapshot snapshot)
    {
        var charted = new[] { Metrics.Capex, Metrics.FundingRound, Metrics.DealCount }.SelectMany(snapshot.ClaimsOfMetric).ToLookup(claim => snapshot.FindPack(claim.Pack)!.Follows is null);
        var following = charted[false].GroupBy(claim => claim.Entity).Where(group => group.Count() > Few).Select(group => group.Key);
        return charted[true].Select(claim => claim.Entity).Concat(following).Distinct().Take(Count).ToList();
    }
}
