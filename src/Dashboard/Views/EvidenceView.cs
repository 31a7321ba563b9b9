using Dashboard.Charts;
using Dashboard.Charts.Explore;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Supporting;
using Dashboard.Evidence.Wording;
using Dashboard.Tables;

namespace Dashboard.Views;

/// <summary>What a reader sees: the evidence and the state that the address holds. Pages are functions of it.</summary>
public sealed record EvidenceView
{
    /// <summary>The evidence of the packs that the filter names, as it was known on its day.</summary>
    public required EvidenceSnapshot Snapshot { get; init; }

    /// <summary>All evidence, whatever the filter.</summary>
    public EvidenceSnapshot Everything { get => field ?? Snapshot; init; }

    /// <summary>The reader's own day, by the clock: when a thing is looked at or made. It is not what a filter asks for.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The day of knowledge that is shown: that of the filter, else the reader's.</summary>
    public DateOnly Day => Filter.AsOf ?? Today;

    /// <summary>The day by which something is over or overdue: the one that is shown, but none that is still to come, unless evidence is dated ahead of the clock.</summary>
    public DateOnly Now => new[] { Today, Everything.LatestDay }.Max() is var latest && latest < Day ? latest : Day;

    /// <summary>The filter for what is judged by a day: what is called overdue is so by now, and not by a day that somebody writes into an address.</summary>
    public EvidenceFilter Judged => Filter.AsOf > Now ? Filter with { AsOf = Now } : Filter;

    /// <summary>What the rules found in the evidence of the view. All packs may confirm or correct it, as far as they were known on its day.</summary>
    public AuditReport Audit => AuditReport.Of(Snapshot, Now, Everything.At([], Filter.AsOf), !Findings.WithoutMarks);

    /// <summary>The path of the page, with a leading slash.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Which claims are shown.</summary>
    public EvidenceFilter Filter { get; init; } = EvidenceFilter.None;

    /// <summary>Which findings the audit lists.</summary>
    public FindingFilter Findings { get; init; } = FindingFilter.None;

    /// <summary>What charts show.</summary>
    public ChartView Charts { get; init; }

    /// <summary>What is set about the chart of the page.</summary>
    public ChartOptions Options { get; init; } = ChartOptions.None;

    /// <summary>What is set about the Explore view of the chart of the page.</summary>
    public ExploreOptions Explore { get; init; } = ExploreOptions.None;

    /// <summary>The charts that the reader has put on the overview, in their order; none shows those that the product chooses.</summary>
    public ValueSet<string> Board { get; init; } = [];

    /// <summary>What is set about the table of the page.</summary>
    public TableOptions Table { get; init; } = TableOptions.None;

    /// <summary>Which page of a long list is shown; null for the first.</summary>
    public ListPage? Page { get; init; }

    /// <summary>The id of the claim, or of the computed number, whose evidence panel is open; null where none is.</summary>
    public string? Drill { get; init; }

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; }

    /// <summary>The language that the address names; null where it leaves it to the reader's browser.</summary>
    public Language? Language { get; init; }

    /// <summary>The words searched for; null where nothing is.</summary>
    public string? Search { get; init; }

    /// <summary>The kind of results that a search shows alone; null for all.</summary>
    public SearchKind? Kind { get; init; }

    /// <summary>Where in a deck the page is; null on a page that shows no slide.</summary>
    public SlidePlace? Place { get; init; }

    /// <summary>True in a circuit, where a chart is the address of its drawing; false while the first HTML is made, which holds the drawing itself.</summary>
    public bool Live { get; init; }

    /// <summary>The code of the presentation whose evidence is shown; null where none is.</summary>
    public string? Presented { get; init; }

    /// <summary>What the address asks for and does not exist.</summary>
    public ValueSet<string> Notices { get; init; } = [];

    /// <summary>The claims that a page counts as the report's own: see <see cref="EvidenceFilter.Leading"/>.</summary>
    public IEnumerable<Claim> LeadingClaims => Snapshot.Filter(Filter.Leading(Snapshot));

    /// <summary>The claims that the filter lets through.</summary>
    public IEnumerable<Claim> Claims => Snapshot.Filter(Filter);

    /// <summary>
    /// How well some of the view's claims are supported. Where no pack is named, only those of packs that stand for themselves count, as long as there is
    /// one: well sourced later facts must not better the numbers of the report that they are set beside. Any pack may confirm them.
    /// </summary>
    public EvidenceCounts CountsOf(IEnumerable<Claim> claims) => Audit.CountsOf(Counted(claims));

    /// <summary>How well claims of whatever packs are supported: for pages that show the figures of all packs and not a report's own.</summary>
    public EvidenceCounts CountsOfAll(IEnumerable<Claim> claims) => Audit.CountsOf([.. claims]);

    /// <summary>Those of the claims that count: see <see cref="CountsOf"/>.</summary>
    public IReadOnlyList<Claim> Counted(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var packs = Filter.Leading(Snapshot).Packs;
        var leading = packs.Count == 0 ? all : all.FindAll(claim => packs.Contains(claim.Pack));
        return leading.Count > 0 ? leading : all;
    }
}
