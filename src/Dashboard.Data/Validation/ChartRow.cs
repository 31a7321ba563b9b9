using Dashboard.Evidence.Charting;

namespace Dashboard.Data.Validation;

/// <summary>A row of <c>charts.csv</c>. Whether its figures make the chart is judged once all tables are sound: see <see cref="ChartFits"/>.</summary>
internal static class ChartRow
{
    /// <summary>The chart; null where a cell that it cannot do without is missing or wrong.</summary>
    public static PackChart? Read(RowCells cells, string pack, PackContext context)
    {
        var id = cells.Id(context.Charts);
        var shape = cells.RequiredOneOf<ChartShape>("kind");
        _ = cells.Required("metric");
        var metrics = cells.References("metric", context.Measured.Metrics);
        var definitions = cells.References("definition", context.Measured.Definitions);
        var subjects = cells.References("subjects", context.Entities);
        var segments = cells.References("segments", context.Segments);
        var periods = Periods(cells, context);
        var order = cells.Integer("order");
        if (id is not null && ProductCharts.Ids.Contains(id))
        {
            cells.Report("id", $"{ShownText.Quote(id)} is a chart of the product: take another id");
        }

        if (shape != ChartShape.Rounds)
        {
            CheckOne(cells, shape, "metric", metrics);
        }

        CheckOne(cells, shape, "definition", definitions);
        return id is null || shape is null || metrics.Count == 0 ? null : new PackChart
        {
            Id = id,
            Pack = pack,
            Title = cells.Text("title"),
            Shape = shape.Value,
            Metrics = metrics,
            Definitions = definitions,
            Subjects = subjects,
            Periods = periods,
            Unit = cells.Text("unit"),
            Segments = segments,
            Order = order,
            Note = cells.Text("note"),
        };
    }

    private static string? Periods(RowCells cells, PackContext context)
    {
        var text = cells.Text("periods");
        if (text is not null and not TwelveMonths.Asked && PeriodKinds.Find(text) is null)
        {
            cells.CheckReference("periods", text, context.Measured.Periods);
        }

        return text;
    }

    private static void CheckOne(RowCells cells, ChartShape? shape, string column, IReadOnlyList<string> ids)
    {
        if (ids.Count > 1 && shape is not null and not ChartShape.Commitments)
        {
            cells.Report(column, $"{ShownText.Quote(string.Join(';', ids))} mixes several; name one");
        }
    }
}
