using System.Globalization;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Microsoft.Extensions.Primitives;
using static Dashboard.Evidence.Wording.Translation;

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
    /// <param name="charts">What is shown of the chart: where it is explored, a day is the edge of what is in view, and elsewhere its year is the edge of what is shown.</param>
    /// <param name="notices">Takes what cannot be followed.</param>
    public static ChartOptions Read(EvidenceSnapshot snapshot, Dictionary<string, StringValues> keys, ChartView charts, List<string> notices)
    {
        var (from, to) = (Year(keys, "from", charts, notices), Year(keys, "to", charts, notices));
        if (from > to)
        {
            notices.Add(Say($"The period ends before it begins, from {PeriodText.Year(from.Value)} to {PeriodText.Year(to.Value)}, so it was left out."));
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

    /// <summary>The value of a key that is a day; null where it is none.</summary>
    internal static DateOnly? Day(Dictionary<string, StringValues> keys, string key) =>
        DateOnly.TryParseExact(EvidenceViewReader.Last(keys, key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= EarliestYear and <= LatestYear ? day : null;

    private static int? Year(Dictionary<string, StringValues> keys, string key, ChartView charts, List<string> notices)
    {
        if (EvidenceViewReader.Last(keys, key) is not { } text)
        {
            return null;
        }

        if (Day(keys, key) is { } day)
        {
            return charts == ChartView.Explore ? null : day.Year;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear)
        {
            return year;
        }

        notices.Add(Say($"“{EvidenceViewReader.Quote(text)}” is no year or day for {KeyText.Of(key)}: write it as 2024 or 2024-05-01. Every year is shown."));
        return null;
    }
}
