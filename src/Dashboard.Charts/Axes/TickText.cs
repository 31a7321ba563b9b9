using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Axes;

/// <summary>What ticks say.</summary>
internal static class TickText
{
    /// <summary>"0", "0.5", "1.0", "−2,500": every tick of an axis has the same decimals, and zero has none.</summary>
    public static string Of(decimal value, int decimals) => value == 0 ? "0" : AmountText.Fixed(value, decimals);
}
