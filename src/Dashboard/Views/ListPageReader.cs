using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Tables;
using Microsoft.Extensions.Primitives;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>Reads which page of a long list is asked for.</summary>
internal static class ListPageReader
{
    /// <summary>Whether the page at the path is a list that has pages.</summary>
    public static bool IsReadAt(string path, ChartView charts) => path.TrimEnd('/').ToLowerInvariant() switch
    {
        "/claims" or "/changes/ledger" => charts != ChartView.Table,
        "/charts/scorecard" => true,
        var other => other.StartsWith("/metrics/", StringComparison.Ordinal) || other.StartsWith("/sources/", StringComparison.Ordinal),
    };

    /// <summary>The page; null where none but the first is asked for. Whether the list is that long is not known here.</summary>
    public static ListPage? Read(Dictionary<string, StringValues> keys, EvidenceFilter filter, List<string> notices)
    {
        if (EvidenceViewReader.Last(keys, "page") is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number == 1 ? null : new(number, filter);
        }

        notices.Add(Say($"“{EvidenceViewReader.Quote(text)}” is no number of a page. The first is shown."));
        return null;
    }
}
