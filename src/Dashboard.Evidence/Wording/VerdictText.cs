using Dashboard.Evidence.Scorecards;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for what became of forecasts.</summary>
public static class VerdictText
{
    /// <summary>One or two words: "exceeded", "not comparable".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "confirmed",
        Verdict.Exceeded => "exceeded",
        Verdict.Missed => "missed",
        Verdict.Superseded => "superseded",
        Verdict.Open => "open",
        _ => "not comparable",
    };

    /// <summary>What the word means: "more came than was forecast".</summary>
    public static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "what came is what was forecast, as precisely as the forecast is printed",
        Verdict.Exceeded => "more came than was forecast",
        Verdict.Missed => "less came than was forecast",
        Verdict.Superseded => "a newer forecast took its place",
        Verdict.Open => "nothing is known yet that it could be compared with",
        _ => "what came speaks of another period, counts otherwise or measures another thing",
    };

    /// <summary>A difference with its sign: "+5.5 %", "−3.2 %", "0 %".</summary>
    /// <param name="percent">In per cent.</param>
    public static string Difference(decimal percent) => (percent switch { > 0 => "+", < 0 => "−", _ => "" }) + AmountText.Number(Math.Abs(percent)) + " %";

    /// <summary>Where a number lies: "5.5 % above", "3.2 % below", "the same as".</summary>
    /// <param name="percent">In per cent.</param>
    public static string Distance(decimal percent) => percent switch
    {
        > 0 => $"{AmountText.Number(percent)} % above",
        < 0 => $"{AmountText.Number(-percent)} % below",
        _ => "the same as",
    };
}
