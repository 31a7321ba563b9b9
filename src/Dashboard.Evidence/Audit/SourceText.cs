using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit;

/// <summary>What rules read off sources and say of them.</summary>
internal static partial class SourceText
{
    // asked for every claim that cites the source, and made of its texts once
    private static readonly ConditionalWeakTable<Source, Keys> Made = [];

    private static readonly string[] Mobile = ["m.", "wap.", "mobile.", "3g."];

    /// <summary>"[7] PE Daily"; the publisher alone where no number is printed.</summary>
    public static string Of(Source source) => source.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"[{number}] {source.Publisher}") : source.Publisher;

    /// <summary>"[1] and [10]"; the publishers where no numbers are printed.</summary>
    public static string Numbers(IEnumerable<Source> sources) =>
        CountText.Join([.. sources.OrderBy(source => source.Number ?? int.MaxValue).ThenBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => source.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"[{number}]") : source.Publisher).Distinct()]);

    /// <summary>Whether the host serves pages for phones.</summary>
    public static bool IsMobile(string host) => Array.Exists(Mobile, start => host.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address without what changes nothing about the document: scheme, www, mobile prefix, last slash.</summary>
    public static string AddressKey(this Source source) => KeysOf(source).Address;

    /// <summary>The title by its letters and digits; the id of the source where these are too few to tell a title from a heading.</summary>
    public static string TitleKey(this Source source) => KeysOf(source).Title;

    /// <summary>The publisher, whatever the case of its letters: documents of one publisher are one voice.</summary>
    public static string Voice(this Source source) => KeysOf(source).Voice;

    /// <summary>Whether the path of the address holds a year with its month: /202601/, /2025/10/01/, /2025-12-14/.</summary>
    public static bool HoldsMonth(Uri address) => YearAndMonth().IsMatch(address.AbsolutePath);

    /// <summary>The years that the title of the source names.</summary>
    public static IReadOnlyList<int> TitleYears(this Source source) => KeysOf(source).Years;

    /// <summary>The years that a title names.</summary>
    private static IEnumerable<int> YearsIn(string title) => Year().Matches(title).Select(match => int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>The alias by which the statement calls the entity; null where it uses the usual name, or none.</summary>
    public static string? AliasIn(string statement, Entity entity) =>
        // a part of the usual name is that name: "Now Assist" for "ServiceNow Now Assist"
        entity.Aliases.Count == 0 || HasWord(statement, entity.Name) ? null : entity.Aliases.Where(alias => !HasWord(entity.Name, alias) && HasWord(statement, alias)).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Whether the word, or the words, stand in the text as a whole.</summary>
    public static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0 && word.Length > 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static Keys KeysOf(Source source) => Made.GetValue(source, one => new(AddressOf(one.Url), TitleOf(one), one.Publisher.Trim().ToUpperInvariant(), [.. YearsIn(one.Title)]));

    private static string AddressOf(Uri address)
    {
        var host = address.Host.ToLowerInvariant();
        host = Mobile.Append("www.").Aggregate(host, (rest, start) => rest.StartsWith(start, StringComparison.Ordinal) ? rest[start.Length..] : rest);
        return host + address.AbsolutePath.TrimEnd('/') + address.Query;
    }

    private static string TitleOf(Source source)
    {
        var key = string.Concat(source.Title.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return key.Length < 12 ? source.Id : key;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d[-/_]?(?:0[1-9]|1[0-2])(?:[-/_]?[0-3]\d)?(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Year();

    private sealed record Keys(string Address, string Title, string Voice, IReadOnlyList<int> Years);
}
