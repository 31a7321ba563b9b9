using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Supporting;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for findings: how much they weigh and who found them.</summary>
public static class FindingText
{
    /// <summary>One word that stands before "finding": "serious", "medium", "minor".</summary>
    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.High => Say("serious"),
        FindingSeverity.Medium => Say("medium"),
        _ => Say("minor"),
    };

    /// <summary>What the word means: "a reader who trusts this acts on something wrong".</summary>
    public static string Meaning(FindingSeverity severity) => severity switch
    {
        FindingSeverity.High => Say("a reader who trusts this acts on something wrong"),
        FindingSeverity.Medium => Say("a reader cannot check it, or compares what cannot be compared"),
        _ => Say("a matter of form"),
    };

    /// <summary>"computed by rule", "noted by an editor".</summary>
    public static string Of(FindingOrigin origin) => origin == FindingOrigin.Computed ? Say("computed by rule") : Say("noted by an editor");

    /// <summary>"2 serious and 1 minor finding", "no finding".</summary>
    public static string Counts(EvidenceCounts counts) => Counts(counts.High, counts.Medium, counts.Low);

    /// <summary>"2 serious, 1 medium and 12 minor findings", "1 serious finding", "no finding".</summary>
    /// <param name="high">How many serious ones.</param>
    /// <param name="medium">How many medium ones.</param>
    /// <param name="low">How many minor ones.</param>
    public static string Counts(int high, int medium, int low)
    {
        var words = Words((FindingSeverity.High, high), (FindingSeverity.Medium, medium), (FindingSeverity.Low, low));
        return words.Count == 0 ? Say("no finding") : high + medium + low == 1 ? Say($"{words[0]} finding") : Say($"{CountText.Join(words)} findings");
    }

    /// <summary>What should be seen beside a claim in a list: "2 serious, 1 medium"; null where its findings are minor, or there are none.</summary>
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
                    FindingSeverity.High => Say($"{AmountText.Number(count)} serious"),
                    FindingSeverity.Medium => Say($"{AmountText.Number(count)} medium"),
                    _ => Say($"{AmountText.Number(count)} minor"),
                });
            }
        }

        return words;
    }
}
