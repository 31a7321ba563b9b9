using Dashboard.Evidence.Audit;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for findings: how much they weigh and who found them.</summary>
public static class FindingText
{
    /// <summary>One word that stands before "finding": "grave", "medium", "slight".</summary>
    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.High => Say("grave"),
        FindingSeverity.Medium => Say("medium"),
        _ => Say("slight"),
    };

    /// <summary>What the word means: "to be cleared up before the figure is used".</summary>
    public static string Meaning(FindingSeverity severity) => severity switch
    {
        FindingSeverity.High => Say("to be cleared up before the figure or statement is used"),
        FindingSeverity.Medium => Say("to be told whenever the figure or statement is used"),
        _ => Say("good to know"),
    };

    /// <summary>"computed by rule", "noted by an editor".</summary>
    public static string Of(FindingOrigin origin) => origin == FindingOrigin.Computed ? Say("computed by rule") : Say("noted by an editor");

    /// <summary>"2 grave and 1 slight finding", "no finding".</summary>
    public static string Counts(EvidenceScore score) => Counts(score.High, score.Medium, score.Low);

    /// <summary>"2 grave, 1 medium and 12 slight findings", "1 grave finding", "no finding".</summary>
    /// <param name="high">How many grave ones.</param>
    /// <param name="medium">How many medium ones.</param>
    /// <param name="low">How many slight ones.</param>
    public static string Counts(int high, int medium, int low)
    {
        var words = Words((FindingSeverity.High, high), (FindingSeverity.Medium, medium), (FindingSeverity.Low, low));
        return words.Count == 0 ? Say("no finding") : high + medium + low == 1 ? Say($"{words[0]} finding") : Say($"{CountText.Join(words)} findings");
    }

    /// <summary>What should be seen beside a claim in a list: "2 grave, 1 medium"; null where its findings are slight, or there are none.</summary>
    public static string? Brief(IEnumerable<Finding> findings)
    {
        var counts = findings.ToLookup(finding => finding.Severity);
        var words = Words((FindingSeverity.High, counts[FindingSeverity.High].Count()), (FindingSeverity.Medium, counts[FindingSeverity.Medium].Count()));
        return words.Count == 0 ? null : string.Join(SayAs(", ", "list"), words);
    }

    private static List<string> Words(params ReadOnlySpan<(FindingSeverity Severity, int Count)> counts)
    {
        var words = new List<string>();
        foreach (var (severity, count) in counts)
        {
            if (count > 0)
            {
                words.Add(severity switch
                {
                    FindingSeverity.High => Say($"{AmountText.Number(count)} grave"),
                    FindingSeverity.Medium => Say($"{AmountText.Number(count)} medium"),
                    _ => Say($"{AmountText.Number(count)} slight"),
                });
            }
        }

        return words;
    }
}
