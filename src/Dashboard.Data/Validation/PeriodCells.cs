namespace Dashboard.Data.Validation;

/// <summary>The cells <c>period_kind</c>, <c>period_label</c>, <c>period_start</c> and <c>period_end</c>: all of them or none.</summary>
internal static class PeriodCells
{
    private static readonly string[] Columns = ["period_kind", "period_label", "period_start", "period_end"];

    /// <summary>The period; null where there is none or it is wrong.</summary>
    public static Period? Read(RowCells cells)
    {
        var filled = Columns.Where(column => cells.Text(column) is not null).ToList();
        if (filled.Count == 0)
        {
            return null;
        }

        var kind = cells.OneOf<PeriodKind>("period_kind");
        var (start, end) = (cells.Date("period_start"), cells.Date("period_end"));
        foreach (var column in Columns.Except(filled))
        {
            cells.ReportEmpty(column, $"empty, but {filled[0]} is filled");
        }

        if (start > end)
        {
            cells.Report("period_start", string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd} is after period_end, {end:yyyy-MM-dd}"));
        }

        return kind is null || start is null || end is null || cells.Text("period_label") is not { } label
            ? null
            : new Period(kind.Value, label, start.Value, end.Value);
    }
}
