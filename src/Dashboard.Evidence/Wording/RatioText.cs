using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>How one number compares to another that is above zero, in words.</summary>
public static class RatioText
{
    /// <summary>"twice as much", "2.6 times as much", "half as much", "about as much", "30 % as much".</summary>
    /// <param name="ratio">The one divided by the other; above zero.</param>
    public static string Much(decimal ratio) => Of(ratio) switch
    {
        Ratio.Same => Say("as much"),
        Ratio.About => Say("about as much"),
        Ratio.Half => Say("half as much"),
        Ratio.AboutHalf => Say("about half as much"),
        Ratio.Twice => Say("twice as much"),
        Ratio.Less => Say($"{Percent(ratio)} as much"),
        _ => Say($"{Times(ratio)} times as much"),
    };

    /// <summary>"twice as large", "9.8 times as large", "half as large", "about as large", "30 % as large".</summary>
    /// <param name="ratio">The one divided by the other; above zero.</param>
    public static string Large(decimal ratio) => Of(ratio) switch
    {
        Ratio.Same => Say("as large"),
        Ratio.About => Say("about as large"),
        Ratio.Half => Say("half as large"),
        Ratio.AboutHalf => Say("about half as large"),
        Ratio.Twice => Say("twice as large"),
        Ratio.Less => Say($"{Percent(ratio)} as large"),
        _ => Say($"{Times(ratio)} times as large"),
    };

    private static Ratio Of(decimal ratio) => ratio switch
    {
        1 => Ratio.Same,
        0.5m => Ratio.Half,
        >= 0.95m and < 1.05m => Ratio.About,
        >= 0.475m and < 0.525m => Ratio.AboutHalf,
        >= 1.95m and < 2.05m => Ratio.Twice,
        < 1 => Ratio.Less,
        _ => Ratio.More,
    };

    private static string Times(decimal ratio) => AmountText.Number(Rounding.To(ratio, 1));

    private static string Percent(decimal ratio) => UnitText.With(AmountText.Number(Rounding.To(ratio * 100, 0)), "%");

    private enum Ratio
    {
        Same,
        About,
        Half,
        AboutHalf,
        Twice,
        Less,
        More,
    }
}
