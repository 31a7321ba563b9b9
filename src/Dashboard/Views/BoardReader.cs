using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Microsoft.Extensions.Primitives;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>Reads which charts a reader has put on the overview: <c>charts</c>, a list in their order.</summary>
internal static class BoardReader
{
    /// <summary>The most charts of a board.</summary>
    public const int Most = 24;

    /// <summary>Whether the page at the path shows a board.</summary>
    public static bool IsReadAt(string path) => path is "/" or "";

    /// <summary>The charts, each once.</summary>
    public static ValueSet<string> Read(EvidenceSnapshot snapshot, Dictionary<string, StringValues> keys, List<string> notices)
    {
        var board = EvidenceViewReader.Ids(keys, "charts", () => ChartCatalog.Of(snapshot).Select(chart => chart.Slug), notices, "chart");
        if (board.Count <= Most)
        {
            return board;
        }

        notices.Add(Say($"A board holds {AmountText.Number(Most)} charts at the most: {CountText.Of(board.Count - Most, "chart")} left out."));
        return [.. board.Take(Most)];
    }
}
