namespace Dashboard.Data.Validation;

/// <summary>The cells <c>value</c>, <c>low</c>, <c>high</c> and <c>unit</c>: one number or a range, and never a number without its unit.</summary>
internal static class AmountCells
{
    /// <summary>The amount; null where there is none or it is wrong.</summary>
    public static Amount? Read(RowCells cells)
    {
        var (value, low, high) = (cells.Decimal("value"), cells.Decimal("low"), cells.Decimal("high"));
        var unit = cells.Text("unit");

        // a number that cannot be read is a number all the same: one fault is not to be told as two
        var hasValue = cells.Text("value") is not null;
        var hasBound = cells.Text("low") is not null || cells.Text("high") is not null;
        if (hasValue && hasBound)
        {
            cells.Report("value", "stands together with low or high: a claim has one number or a range");
        }

        foreach (var (column, fault) in AmountRule.Faults(value, low, high, unit))
        {
            cells.Report(column, fault);
        }

        if (low > high)
        {
            cells.Report("low", string.Create(CultureInfo.InvariantCulture, $"{low} is greater than high, {high}"));
        }

        if (unit is null && (hasValue || hasBound))
        {
            cells.ReportEmpty("unit", "empty, but there is a number");
        }
        else if (unit is not null && !hasValue && !hasBound)
        {
            cells.Report("unit", $"{ShownText.Quote(unit)} stands without a number");
        }

        if (unit is not null && UnitScale.SpellingOf(unit) is { } usual)
        {
            cells.Report("unit", $"{ShownText.Quote(unit)} is written {ShownText.Quote(usual)}: units that differ in case are two");
        }

        return unit is null ? null : new Amount(value, low, high, unit);
    }
}
