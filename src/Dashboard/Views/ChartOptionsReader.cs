using System.Globalization;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Views;

/// <summary>Reads what an address sets about a chart. On pages that show no single chart the keys mean nothing, or something else.</summary>
internal static class ChartOptionsReader
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;

    private static readonly string[] Places = ["/charts/", "/embed/", "/api/v1/charts/", "/present/", "/follow/"];

    /// <summary>The keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["from", "to", "values", "scale", "layout", "definition"];

    /// <summary>Whether the page at the path shows a chart that can be set.</summary>
    public static bool IsReadAt(string path) => Array.Exists(Places, place => path.StartsWith(place, StringComparison.OrdinalIgnoreCase));

    /// <summary>The options.</summary>
    /// <param name="snapshot">The evidence, which says what can be counted.</param>
    /// <param name="keys">The query.</param>
    /// <param name="notices">Takes what cannot be followed.</param>
    public static ChartOptions Read(EvidenceSnapshot snapshot, Dictionary<string, StringValues> keys, List<string> notices)
    {
        var (from, to) = (Year(keys, "from", notices), Year(keys, "to", notices));
        if (from > to)
        {
            notices.Add($"The period ends before it begins, from {PeriodText.Year(from.Value)} to {PeriodText.Year(to.Value)}, so it was left out.");
            (from, to) = (null, null);
        }

        return new()
        {
            From = from,
            To = to,
            Values = EvidenceViewReader.Choice<ChartValues>(keys, "values", notices),
            Scale = EvidenceViewReader.Choice<ChartScale>(keys, "scale", notices),
            Layout = EvidenceViewReader.Choice<ChartLayout>(keys, "layout", notices),
            Definition = Definition(snapshot, keys, notices),
        };
    }

    private static string? Definition(EvidenceSnapshot snapshot, Dictionary<string, StringValues> keys, List<string> notices)
    {
        if (EvidenceViewReader.Last(keys, "definition") is not { } asked)
        {
            return null;
        }

        var known = snapshot.ClaimsOfMetric(Metrics.Capex).Select(claim => claim.Definition).OfType<string>().Distinct().ToList();
        if (known.Contains(asked))
        {
            return asked;
        }

        notices.Add(EvidenceViewReader.Unknown("definition", asked, known));
        return null;
    }

    private static int? Year(Dictionary<string, StringValues> keys, string key, List<string> notices)
    {
        if (EvidenceViewReader.Last(keys, key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear)
        {
            return year;
        }

        notices.Add($"“{EvidenceViewReader.Quote(text)}” is no year for {key}: write it as 2024. Every year is shown.");
        return null;
    }
}
