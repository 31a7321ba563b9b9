using Dashboard.Evidence.Supporting;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for what claims and figures rest on.</summary>
public static class SupportText
{
    /// <summary>"one report", "confirmed": what a claim rests on.</summary>
    public static string Of(SupportLevel level) => level switch
    {
        SupportLevel.None => Say("no source"),
        SupportLevel.Single => Say("one report"),
        SupportLevel.Double => Say("two independent documents, or the subject itself"),
        _ => Say("a filing, or confirmed later"),
    };

    /// <summary>"9 confirmed", "8 by one report": how many figures stand so.</summary>
    public static string Of(Standing standing, int count) => standing switch
    {
        Standing.Confirmed => Say($"{AmountText.Number(count)} confirmed"),
        Standing.Double => Say($"{AmountText.Number(count)} by two documents"),
        Standing.Single => Say($"{AmountText.Number(count)} by one report"),
        Standing.Unsupported => Say($"{AmountText.Number(count)} without a source"),
        _ => Say($"{AmountText.Number(count)} disputed"),
    };

    /// <summary>"60 %": the share of figures that are confirmed or double; a dash where there is no figure.</summary>
    public static string Share(EvidenceCounts counts) => counts.Figures.Share is { } share ? AmountText.Of(new(share, null, null, "%")) : "–";

    /// <summary>"15 of 25 figures confirmed or by two documents".</summary>
    public static string Brief(EvidenceCounts counts) => counts.Figures.Total == 0
        ? Say("no figure")
        : Say($"{AmountText.Number(counts.Figures.Confirmed + counts.Figures.Double)} of {CountText.Of(counts.Figures.Total, "figure")} confirmed or by two documents");

    /// <summary>"25 figures: 9 confirmed, 6 by two documents, 8 by one report, 2 disputed; 82 of 111 statements cite nothing."</summary>
    public static string Sentence(EvidenceCounts counts)
    {
        var figures = counts.Figures.Total == 0
            ? CountText.Capital(Say("no figure"))
            : Say($"{CountText.Of(counts.Figures.Total, "figure")}: {string.Join(SayAs(", ", "list"), Standings(counts).Select(standing => Of(standing, counts.Figures.Of(standing))))}");
        return Say($"{figures}; {Uncited(counts)}.");
    }

    /// <summary>"82 of 111 statements cite nothing".</summary>
    public static string Uncited(EvidenceCounts counts) => Say($"{AmountText.Number(counts.Uncited)} of {CountText.Of(counts.Statements, "statement")} cite nothing");

    /// <summary>How the figures stand, the best first; without those of which there are none.</summary>
    public static IEnumerable<Standing> Standings(EvidenceCounts counts) => Enum.GetValues<Standing>().Reverse().Where(standing => counts.Figures.Of(standing) > 0);

    /// <summary>How it is counted, sentence by sentence.</summary>
    public static IReadOnlyList<string> Rules() =>
    [
        Say("A figure is a quantity (subject, measure, definition, period, status) and counts once, however many statements say so. Titles of sources, advertising and headings count nowhere."),
        Say("Confirmed: a filing, or a later report that agrees. By two documents: two independent publishers, or the subject itself; copies of one text are one document. By one report: one secondary document."),
        Say("Disputed: a serious finding is about the figure’s value, its time, or what it adds up. What is shown is counted; any data pack may confirm it."),
    ];
}
