using Dashboard.Evidence.Scorecards;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for what became of forecasts.</summary>
public static class VerdictText
{
    /// <summary>One or two words: "exceeded", "not comparable".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => Say("met"),
        Verdict.Exceeded => Say("exceeded"),
        Verdict.Missed => Say("missed"),
        Verdict.Superseded => Say("replaced"),
        Verdict.Open => SayAs("open", "verdict"),
        _ => Say("not comparable"),
    };

    /// <summary>What the word means: "the outcome is above the forecast".</summary>
    public static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => Say("the outcome equals the forecast, at the precision in which it is printed"),
        Verdict.Exceeded => Say("the outcome is above the forecast"),
        Verdict.Missed => Say("the outcome is below the forecast"),
        Verdict.Superseded => Say("a newer forecast took its place"),
        Verdict.Open => Say("nothing is known yet that it could be compared with"),
        _ => Say("the outcome is for another period, is counted differently or measures something else"),
    };

    /// <summary>A difference with its sign: "+5.5 %", "−3.2 %", "0 %".</summary>
    /// <param name="percent">In per cent.</param>
    public static string Difference(decimal percent) => (percent switch { > 0 => "+", < 0 => "−", _ => "" }) + UnitText.With(AmountText.Number(Math.Abs(percent)), "%");

    /// <summary>Where a number lies, and from what: "5.5 % above the limit, $91 billion".</summary>
    /// <param name="percent">In per cent.</param>
    /// <param name="from">What it is compared with.</param>
    public static string Distance(decimal percent, string from) => percent switch
    {
        > 0 => Say($"{AmountText.Number(percent)} % above {from}"),
        < 0 => Say($"{AmountText.Number(-percent)} % below {from}"),
        _ => Say($"the same as {from}"),
    };
}
