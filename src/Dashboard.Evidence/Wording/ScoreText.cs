using Dashboard.Evidence.Audit;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for evidence scores, and for how they come about.</summary>
public static class ScoreText
{
    /// <summary>The score alone: "59"; a dash where there is no claim.</summary>
    public static string Of(EvidenceScore score) => score.Value is { } value ? AmountText.Number(value) : "–";

    /// <summary>How the score was computed, sentence by sentence, with the numbers that went in.</summary>
    public static IReadOnlyList<string> Formula(EvidenceScore score)
    {
        var rule = $"Every claim starts with 100 points. A grave finding about it costs {AmountText.Number(EvidenceScore.HighCost)}, a medium one "
            + $"{AmountText.Number(EvidenceScore.MediumCost)}, a slight one {AmountText.Number(EvidenceScore.LowCost)}; no claim falls below 0. The score is the mean of the claims.";
        if (score.Points is not { } mean)
        {
            return [rule, "There is no claim here to compute it from."];
        }

        var sum = Math.Round(mean * score.Claims, 1);
        return
        [
            rule,
            $"{CountText.Capital(CountText.Of(score.Claims, "claim"))} {(score.Claims == 1 ? "is" : "are")} counted, with {FindingText.Counts(score)} about {(score.Claims == 1 ? "it" : "them")}; "
                + "what a finding costs is shared out evenly among the claims that it concerns.",
            $"What is left: {AmountText.Number(sum)} points ÷ {AmountText.Number(score.Claims)} = {AmountText.Number(Math.Round(mean, 2))}{(mean == score.Value ? "" : $", rounded to {Of(score)}")} of 100.",
        ];
    }
}
