namespace Dashboard.Data.Validation;

/// <summary>The bounds on the numbers of an amount: see <see cref="AmountLimits"/>.</summary>
internal static class AmountRule
{
    /// <summary>The numbers of the amount that lie beyond the bounds, each with what is wrong.</summary>
    public static IEnumerable<(string Column, string Fault)> Faults(decimal? value, decimal? low, decimal? high, string? unit)
    {
        foreach (var (column, number) in new[] { ("value", value), ("low", low), ("high", high) })
        {
            if (number is { } given && Fault(given, unit) is { } fault)
            {
                yield return (column, fault);
            }
        }
    }

    /// <summary>The unit may be missing, which is told elsewhere: the widest bound holds then.</summary>
    private static string? Fault(decimal number, string? unit)
    {
        var most = AmountLimits.Of(unit ?? "");
        if (Math.Abs(number) > most)
        {
            var side = number > 0 ? "more" : "less";
            var bound = (number > 0 ? most : -most).ToString("#,0", CultureInfo.InvariantCulture);
            return $"'{Shown(number)}' is {side} than {bound}{(unit is null ? "" : " " + ShownText.Of(unit))}, the {(number > 0 ? "largest" : "smallest")} number that is taken";
        }

        return number.Scale > AmountLimits.MostDecimals
            ? string.Create(CultureInfo.InvariantCulture, $"'{Shown(number)}' has more than {AmountLimits.MostDecimals} decimal places")
            : null;
    }

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
