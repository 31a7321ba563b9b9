namespace Dashboard.BrowserTests;

/// <summary>One address of every kind of page.</summary>
internal static class PagesUnderTest
{
    /// <summary>The addresses.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/",
        "/?segment=energy",
        "/?drill=nscale-safe-oct-2025",
        "/?view=table",
        "/charts",
        "/charts/funding",
        "/charts/funding?pack=what-happened-later",
        "/charts/capex?pack=nscale-2026-01,what-happened-later",
        "/charts/scorecard",
        "/charts/capex-history",
        "/charts/capex?view=claims",
        "/segments",
        "/segments/energy",
        "/companies",
        "/companies/nscale",
        "/claims",
        "/claims?view=table",
        "/claims/nscale-safe-oct-2025",
        "/sources",
        "/sources/s01",
        "/audit",
        "/audit?severity=high&rule=same-quantity,contradiction",
        "/claims/alphabet-capex-2026?theme=dark",
        "/claims?pack=what-happened-later&asof=2026-02-05",
        "/companies/nscale?asof=2024-01-01",
        "/?asof=2026-01-09",
        "/search?q=capex",
        "/search?q=nvdia&kind=claim",
        "/report",
        "/report?segment=energy&view=table",
        "/changes",
        "/changes?segment=energy",
        "/?segment=nonsense",
        "/present",
        "/present/story",
        "/present/story?slide=3&step=1",
        "/present/story?slide=5&drill=capex-total-2025-2027",
        "/present/story?print=notes",
        "/present/story/presenter?slide=4",
        "/follow",
    ];
}
