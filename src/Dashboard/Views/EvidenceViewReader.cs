using System.Globalization;
using System.Text.Json;
using Dashboard.Ask;
using Dashboard.Charts;
using Dashboard.Charts.Explore;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;
using Dashboard.Tables;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>Reads the state of a view from a query string. An unknown key is ignored; an unknown value is named.</summary>
public static class EvidenceViewReader
{
    /// <summary>How many characters of a search are looked for.</summary>
    public const int LongestSearch = 200;

    private const int LongestQuoted = 60;
    private const int MostNotices = 8;

    /// <summary>The view at the address.</summary>
    /// <param name="snapshot">The evidence, which says which ids exist.</param>
    /// <param name="path">The path of the page.</param>
    /// <param name="query">The query string, with or without its question mark.</param>
    /// <param name="today">The reader's day; null for the newest day of the evidence.</param>
    public static EvidenceView Read(EvidenceSnapshot snapshot, string path, string? query, DateOnly? today = null)
    {
        var keys = QueryHelpers.ParseQuery(query);
        var notices = new List<string>();
        var filter = new EvidenceFilter
        {
            Segments = Ids(keys, "segment", snapshot.Segments.Select(segment => segment.Id), notices),
            Companies = Ids(keys, "company", snapshot.Entities.Select(entity => entity.Id), notices),
            Statuses = Values<ClaimStatus>(keys, "status", notices),
            Packs = Ids(keys, "pack", snapshot.Packs.Select(pack => pack.Id), notices),
            AsOf = Day(keys, "asof", notices),
        };
        var charts = Choice<ChartView>(keys, "view", notices);
        var view = new EvidenceView
        {
            Snapshot = snapshot.At(filter.Packs, filter.AsOf),
            Everything = snapshot,
            Today = today ?? snapshot.LatestDay,
            // two slashes at the start of a link would be another host
            Path = "/" + path.TrimStart('/', '\\'),
            Filter = filter,
            Findings = new()
            {
                Severities = Values<FindingSeverity>(keys, "severity", notices),
                Rules = Ids(keys, "rule", AuditRules.All.Select(rule => rule.Id), notices),
                Marks = Choice<MarkChoice>(keys, "marks", notices),
            },
            Charts = charts,
            Options = ChartOptionsReader.IsReadAt(path) ? ChartOptionsReader.Read(snapshot, keys, charts, notices) : ChartOptions.None,
            Explore = ExploreOptionsReader.IsReadAt(path) ? ExploreOptionsReader.Read(keys, charts, notices) : ExploreOptions.None,
            Board = BoardReader.IsReadAt(path) ? BoardReader.Read(snapshot, keys, notices) : [],
            Table = TableColumns.AreSetAt(path, charts) ? TableOptionsReader.Read(keys, notices) : TableOptions.None,
            Page = ListPageReader.IsReadAt(path, charts) ? ListPageReader.Read(keys, filter, notices) : null,
            Theme = Choice<Theme>(keys, "theme", notices),
            Language = Last(keys, "lang") is { } tag && Languages.Find(tag) is { } language ? language : Optional<Language>(keys, "lang", notices),
            Search = Words(keys, "q", notices, path is "/ask" or "/api/v1/ask" ? Asking.LongestQuestion : LongestSearch),
            Kind = keys.ContainsKey("q") ? Optional<SearchKind>(keys, "kind", notices) : null,
        };
        var drill = Last(keys, "drill");
        if (drill is not null && view.Snapshot.FindClaim(drill) is null && ComputedNumbers.Find(view, drill) is null)
        {
            notices.Add(Absence.OfClaim(view, drill) ?? Unknown("claim", drill, snapshot.Claims.Select(claim => claim.Id)));
            drill = null;
        }

        return view with
        {
            Drill = drill,
            Notices = [.. notices.Take(MostNotices), .. notices.Count > MostNotices ? [Say($"And {notices.Count - MostNotices} more of the kind.")] : Array.Empty<string>()],
        };
    }

    /// <summary>The name of a value as it stands in an address.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The colors that an address asks for.</summary>
    public static Theme ThemeOf(string? query) => Choice<Theme>(QueryHelpers.ParseQuery(query), "theme", []);

    /// <summary>Whether an address asks for the evidence behind something, be it there or not.</summary>
    public static bool IsDrilled(string? query) => Last(QueryHelpers.ParseQuery(query), "drill") is not null;

    /// <summary>The value of a key that can have one of a few; the first of them where it has none, or one that does not exist.</summary>
    internal static T Choice<T>(Dictionary<string, StringValues> keys, string key, List<string> notices)
        where T : struct, Enum
    {
        if (Last(keys, key) is not { } text)
        {
            return default;
        }

        if (Names<T>().Contains(text))
        {
            return Value<T>(text);
        }

        notices.Add(Unknown(key, text, Names<T>()));
        return default;
    }

    /// <summary>The values of a key that can have several of a few.</summary>
    /// <param name="keys">The query.</param>
    /// <param name="key">The key.</param>
    /// <param name="notices">Takes what does not exist.</param>
    /// <param name="noun">What one value is called; null for the key itself.</param>
    internal static ValueSet<T> Values<T>(Dictionary<string, StringValues> keys, string key, List<string> notices, string? noun = null)
        where T : struct, Enum => [.. Ids(keys, key, Names<T>(), notices, noun).Select(Value<T>)];

    /// <summary>What is said about a value that does not exist.</summary>
    internal static string Unknown(string key, string value, IEnumerable<string> known) =>
        Say($"There is no {KeyText.Of(key)} “{Quote(value)}”, so it was left out. Did you mean {Phrases.Listed(NearestIds.Of(value, known, 3))}?");

    /// <summary>As much of a text as a notice repeats.</summary>
    internal static string Quote(string text) => TextCut.To(text, LongestQuoted);

    /// <summary>The value of a key; null where it has none.</summary>
    internal static string? Last(Dictionary<string, StringValues> keys, string key) =>
        keys.TryGetValue(key, out var values) && values[^1] is { Length: > 0 } text ? text : null;

    private static ValueSet<string> Ids(Dictionary<string, StringValues> keys, string key, IEnumerable<string> known, List<string> notices, string? noun = null) =>
        Ids(keys, key, () => known, notices, noun);

    /// <summary>The ids of a key that can have several; what is known is asked for only where there are any.</summary>
    internal static ValueSet<string> Ids(Dictionary<string, StringValues> keys, string key, Func<IEnumerable<string>> known, List<string> notices, string? noun = null)
    {
        var asked = All(keys, key);
        if (asked.Count == 0)
        {
            return [];
        }

        var ids = known().ToList();
        notices.AddRange(asked.Where(id => !ids.Contains(id)).Select(id => Unknown(noun ?? key, id, ids)));
        return [.. asked.Where(ids.Contains)];
    }

    private static DateOnly? Day(Dictionary<string, StringValues> keys, string key, List<string> notices)
    {
        if (Last(keys, key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        notices.Add(Say($"“{Quote(text)}” is no date for {KeyText.Of(key)}: write it as 2026-01-09. Everything is shown."));
        return null;
    }

    /// <summary>The words that a key looks for, as many as are looked for; null where there are none.</summary>
    /// <param name="keys">The query.</param>
    /// <param name="key">The key.</param>
    /// <param name="notices">Takes that something was left out.</param>
    /// <param name="most">How many characters are read.</param>
    internal static string? Words(Dictionary<string, StringValues> keys, string key, List<string> notices, int most = LongestSearch)
    {
        if (Last(keys, key) is not { } words || words.Length <= most)
        {
            return Last(keys, key);
        }

        notices.Add(Say($"The search has {AmountText.Number(words.Length)} characters. Only the first {AmountText.Number(most)} are looked for."));
        return TextCut.Start(words, most);
    }

    private static T? Optional<T>(Dictionary<string, StringValues> keys, string key, List<string> notices)
        where T : struct, Enum
    {
        if (Last(keys, key) is not { } text || Names<T>().Contains(text))
        {
            return Last(keys, key) is { } name ? Value<T>(name) : null;
        }

        notices.Add(Unknown(key, text, Names<T>()));
        return null;
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(NameOf);

    private static T Value<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().First(value => NameOf(value) == name);

    /// <summary>The values of a key that can have several.</summary>
    internal static List<string> All(Dictionary<string, StringValues> keys, string key) =>
        keys.TryGetValue(key, out var values)
            ? [.. values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()]
            : [];
}
