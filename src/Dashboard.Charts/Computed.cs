namespace Dashboard.Charts;

/// <summary>Numbers that a chart computes: where they are drawn. What is written of them is the business of <see cref="Evidence.Wording.Rounding"/>.</summary>
internal static class Computed
{
    private const int Digits = 12;

    /// <summary>The number to twelve digits, so that the same evidence gives the same drawing on every machine, and what is not zero is not drawn at zero.</summary>
    public static decimal Drawn(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        var before = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        return Math.Round(value, Math.Clamp(Digits - before, 0, 28), MidpointRounding.ToEven);
    }
}
