using Dashboard.Evidence.Audit;

namespace Dashboard.Evidence.Supporting;

/// <summary>Tells documents apart: two entries of a list may be one document, and two documents may have one voice.</summary>
public static class Documents
{
    /// <summary>The sources without those that are copies of another: the same address or the same title is one document.</summary>
    public static IReadOnlyList<Source> Distinct(IEnumerable<Source> sources)
    {
        var listed = sources as List<Source> ?? sources.ToList();
        if (listed.Count == 2)
        {
            // most claims cite one document or two
            var (one, other) = string.CompareOrdinal(listed[0].Id, listed[1].Id) <= 0 ? (listed[0], listed[1]) : (listed[1], listed[0]);
            return one.AddressKey() == other.AddressKey() || one.TitleKey() == other.TitleKey() ? [one] : [one, other];
        }

        return listed.Count < 2 ? listed : [.. listed.OrderBy(source => source.Id, StringComparer.Ordinal).DistinctBy(source => source.AddressKey()).DistinctBy(source => source.TitleKey())];
    }

    /// <summary>How many independent voices the sources are: copies of one text, and documents of one publisher, are one.</summary>
    public static int Independent(IEnumerable<Source> sources) => Distinct(sources) is var documents && documents.Count < 2 ? documents.Count : documents.DistinctBy(source => source.Voice()).Count();

    /// <summary>Whether the source is the subject's own word: a company's site, blog or release that names the subject as its publisher, its site or in its title.</summary>
    public static bool IsOwnWord(Source source, Entity subject) =>
        source.Kind == SourceKind.Company
        && subject.Aliases.Prepend(subject.Name).Any(name => Names(source.Publisher, name) || (source.Site is { } site && Names(site, name)) || Names(source.Title, name));

    private static bool Names(string text, string name) => SourceText.HasWord(text, name);
}
