namespace Dashboard.Charts;

/// <summary>Numbers that a chart computes: where they are drawn and what is written of them.</summary>
internal static class Computed
{
    private const int DrawnDigits = 12;
    private const int WrittenDigits = 3;

    /// <summary>The number as it is drawn: to twelve digits, so that the same evidence gives the same drawing on every machine, and what is not zero is not drawn at zero.</summary>
    public static decimal Drawn(decimal value) => Rounded(value, DrawnDigits, 0);

    /// <summary>The number as it is written: to one decimal, and a small one to as many as three digits take.</summary>
    public static decimal Written(decimal value) => Rounded(value, WrittenDigits, 1);

    /// <summary>Rounds to so many digits, and never to fewer decimals than given.</summary>
    private static decimal Rounded(decimal value, int digits, int decimals)
    {
        if (value == 0)
        {
            return 0;
        }

        var before = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        return Math.Round(value, Math.Clamp(digits - before, decimals, 28), MidpointRounding.ToEven);
    }
}
