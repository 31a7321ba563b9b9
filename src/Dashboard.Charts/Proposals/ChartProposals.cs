using Dashboard.Charts.Builders;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Charts.Proposals;

/// <summary>Proposes the charts that the figures of a pack make best: enough of them that compare, in one unit and of one definition.</summary>
internal static class ChartProposals
{
    private const int MostOfASegment = 8;
    private const int MostOfAShape = 5;
    private const int MostOfAMetric = 3;

    /// <summary>The charts, the best first.</summary>
    public static IReadOnlyList<PackChart> Of(EvidenceSnapshot snapshot, DataPack pack)
    {
        var drawn = DrawnAlready(snapshot);
        var rated = ChartCandidates.Of(snapshot, pack)
            .Select(candidate => (Chart: candidate, Rooms: Rooms(snapshot, pack, candidate, drawn)))
            .Where(candidate => candidate.Rooms.Count > 0)
            .ToList();
        var taken = new Dictionary<PackChart, HashSet<string>>();
        foreach (var room in rated.SelectMany(candidate => candidate.Rooms.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var chart in Best(rated.Where(candidate => candidate.Rooms.ContainsKey(room)).OrderByDescending(candidate => candidate.Rooms[room]).ThenBy(candidate => candidate.Chart.Id, StringComparer.Ordinal).Select(candidate => candidate.Chart)))
            {
                taken.TryAdd(chart, []);
                taken[chart].Add(room);
            }
        }

        return [.. taken
            .OrderByDescending(chart => rated.Find(candidate => candidate.Chart == chart.Key).Rooms.Values.Max())
            .ThenBy(chart => chart.Key.Id, StringComparer.Ordinal)
            .Select(chart => chart.Key with { Segments = [.. chart.Value.Where(room => room.Length > 0).Order(StringComparer.Ordinal)] })];
    }

    /// <summary>The best ones, not all of one kind and not all of one metric.</summary>
    private static IEnumerable<PackChart> Best(IEnumerable<PackChart> ordered)
    {
        var (shapes, metrics, count) = (new Dictionary<ChartShape, int>(), new Dictionary<string, int>(), 0);
        foreach (var chart in ordered.Where(chart => shapes.GetValueOrDefault(chart.Shape) < MostOfAShape && metrics.GetValueOrDefault(chart.Metrics[0]) < MostOfAMetric))
        {
            shapes[chart.Shape] = shapes.GetValueOrDefault(chart.Shape) + 1;
            metrics[chart.Metrics[0]] = metrics.GetValueOrDefault(chart.Metrics[0]) + 1;
            yield return chart;
            if (++count == MostOfASegment)
            {
                yield break;
            }
        }
    }

    /// <summary>How good the chart is in each segment, and without one where its figures are of none.</summary>
    private static Dictionary<string, double> Rooms(EvidenceSnapshot snapshot, DataPack pack, PackChart chart, HashSet<string> drawn)
    {
        // filtered once: a pack can have very many claims
        var measured = snapshot.Filter(ChartFigures.Measured(snapshot, chart), EvidenceFilter.None with { Packs = [pack.Id] }).ToList();
        var whole = ChartFigures.Of(snapshot, chart, measured);
        var claims = whole.Claims;
        if (claims.All(claim => drawn.Contains(claim.Id)))
        {
            return [];
        }

        // a claim is one mark at the most: where too few tell of the period there is nothing to rate, and a pack can have very many candidates
        var telling = chart.Shape is ChartShape.Vintages or ChartShape.Spread ? claims.Where(claim => claim.Period is { } period && RankedFigures.IsLabelled(period, chart.Periods!)) : claims;
        var rooms = claims.All(claim => claim.Segments.Count == 0)
            ? [("", whole)]
            : telling.SelectMany(claim => claim.Segments).CountBy(segment => segment).Where(segment => segment.Value >= ChartRate.LeastOf(chart.Shape)).Select(segment => (segment.Key, ChartFigures.Of(snapshot, chart, measured.FindAll(claim => claim.Segments.Contains(segment.Key))))).ToList();
        return rooms.Select(room => (Room: room.Item1, Rate: ChartRate.Of(room.Item2))).Where(room => room.Rate > 0).ToDictionary(room => room.Room, room => room.Rate);
    }

    /// <summary>What the product's own charts show needs no second chart.</summary>
    private static HashSet<string> DrawnAlready(EvidenceSnapshot snapshot) =>
        [.. ChartCatalog.Own.Where(chart => chart is not ScorecardChart).SelectMany(chart => chart.Build(snapshot, EvidenceFilter.None).Marks).SelectMany(mark => mark.Claims)];
}
