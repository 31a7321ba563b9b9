using Dashboard.Charts.Explore;
using Dashboard.Evidence.Wording;
using Microsoft.Extensions.Primitives;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>Reads what an address sets about the Explore view: <c>from</c> and <c>to</c> as days, and what is hidden. Other views of the chart carry it along.</summary>
internal static class ExploreOptionsReader
{
    private const string Place = "/charts/";

    /// <summary>The keys that no other view has.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["hide"];

    /// <summary>Whether the page at the path shows a chart that can be explored.</summary>
    public static bool IsReadAt(string path) => path.StartsWith(Place, StringComparison.OrdinalIgnoreCase);

    /// <summary>The options.</summary>
    public static ExploreOptions Read(Dictionary<string, StringValues> keys, ChartView charts, List<string> notices)
    {
        var (from, to) = (ChartOptionsReader.Day(keys, "from"), ChartOptionsReader.Day(keys, "to"));
        if (from > to)
        {
            if (charts == ChartView.Explore)
            {
                notices.Add(Say($"The time in view ends before it begins, from {PeriodText.Day(from.Value)} to {PeriodText.Day(to.Value)}, so all of it is shown."));
            }

            (from, to) = (null, null);
        }

        return new() { From = from, To = to, Hidden = [.. EvidenceViewReader.All(keys, "hide")] };
    }
}
