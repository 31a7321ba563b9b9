using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Components.Pages.Sources;

/// <summary>The sources of a view as its page lists them.</summary>
/// <param name="All">All of them, in the order of the evidence.</param>
/// <param name="Printed">Those that the report prints under a number, in its order, where others are listed by name.</param>
/// <param name="Cited">The others.</param>
/// <param name="Idle">Those that nothing cites which the filter lets through, where it chooses among claims.</param>
public sealed record SourceListing(IReadOnlyList<ListedSource> All, IReadOnlyList<ListedSource> Printed, IReadOnlyList<ListedSource> Cited, IReadOnlyList<ListedSource> Idle)
{
    /// <summary>Nothing is listed.</summary>
    public static SourceListing None { get; } = new([], [], [], []);

    /// <summary>Those that have the words that are looked for.</summary>
    public IReadOnlyList<ListedSource> Shown => [.. Printed, .. Cited, .. Idle];

    /// <summary>The listing of the view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="memory">Keeps what is counted, whatever words are looked for.</param>
    public static SourceListing Of(EvidenceView view, Remembered memory)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(memory);
        var all = memory.Of<List<ListedSource>>(view, nameof(SourceListing), () => [.. view.Snapshot.Sources.Select(source => Listed(source, view))]);
        var words = new LooseWords(view.Search);
        var found = words.IsEmpty ? all : all.FindAll(listed => words.AreIn(WordsOf(listed.Source)));
        var narrows = view.Filter with { Packs = [], AsOf = null } != EvidenceFilter.None;
        var idle = narrows ? found.FindAll(listed => listed.Statements == 0) : [];
        var cited = narrows ? found.FindAll(listed => listed.Statements > 0) : found;
        // a short list is read in its own order, and so is a long bibliography that is printed whole
        var printed = cited.Count > NameInitial.ShortList ? cited.FindAll(listed => IsPrinted(listed.Source, view)) : [];
        return printed.Count > NameInitial.ShortList ? new(all, [], cited, idle) : new(all, printed, [.. cited.Except(printed)], idle);
    }

    private static ListedSource Listed(Source source, EvidenceView view)
    {
        var statements = view.Snapshot.Filter(view.Snapshot.ClaimsOfSource(source.Id), view.Filter).Where(claim => claim.IsStatement).ToList();
        var about = statements.Select(claim => claim.Entity).OfType<string>().CountBy(id => id).OrderByDescending(pair => pair.Value);
        return new(source, statements.Count, [.. about.Select(pair => view.Snapshot.FindEntity(pair.Key)!.Name)]);
    }

    private static bool IsPrinted(Source source, EvidenceView view) => source.Number is not null && view.Snapshot.FindPack(source.Pack)!.Follows is null;

    private static string WordsOf(Source source) => $"{source.Number} {source.Publisher} {source.Title} {source.Host} {source.Site}";
}
