using Dashboard.Evidence.Audit;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for evidence scores, and for how they come about.</summary>
public static class ScoreText
{
    /// <summary>The score alone: "59"; a dash where there is no claim.</summary>
    public static string Of(EvidenceScore score) => score.Value is { } value ? AmountText.Number(value) : "–";

    /// <summary>How the score was computed, sentence by sentence, with the numbers that went in.</summary>
    public static IReadOnlyList<string> Formula(EvidenceScore score)
    {
        var rule = Say($"Every claim starts with 100 points. A grave finding about it costs {AmountText.Number(EvidenceScore.HighCost)}, a medium one "
            + $"{AmountText.Number(EvidenceScore.MediumCost)}, a slight one {AmountText.Number(EvidenceScore.LowCost)}; no claim falls below 0. The score is the mean of the claims.");
        if (score.Points is not { } mean)
        {
            return [rule, Say("There is no claim here to compute it from.")];
        }

        var (sum, counted, rounded) = (AmountText.Number(Math.Round(mean * score.Claims, 1)), CountText.Capital(CountText.Of(score.Claims, "claim")), AmountText.Number(Math.Round(mean, 2)));
        return
        [
            rule,
            score.Claims == 1
                ? Say($"{counted} is counted, with {FindingText.Counts(score)} about it; what a finding costs is shared out evenly among the claims that it concerns.")
                : Say($"{counted} are counted, with {FindingText.Counts(score)} about them; what a finding costs is shared out evenly among the claims that it concerns."),
            mean == score.Value
                ? Say($"What is left: {sum} points ÷ {AmountText.Number(score.Claims)} = {rounded} of 100.")
                : Say($"What is left: {sum} points ÷ {AmountText.Number(score.Claims)} = {rounded}, rounded to {Of(score)} of 100."),
        ];
    }
}
