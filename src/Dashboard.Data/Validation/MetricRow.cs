using Dashboard.Evidence.Measures;

namespace Dashboard.Data.Validation;

/// <summary>A row of <c>metrics.csv</c>.</summary>
internal static class MetricRow
{
    /// <summary>The name of a metric; null where a cell that it cannot do without is missing or wrong.</summary>
    public static Metric? Read(RowCells cells, string pack, PackContext context)
    {
        var id = cells.Named(context.NamedMetrics, context.Measured.Metrics);
        var name = cells.Required("name");
        var nature = cells.OneOf<MetricNature>("nature");
        var negative = cells.Boolean("negative");
        var unit = cells.Text("unit");
        if (id is null || name is null)
        {
            return null;
        }

        if (unit is not null && context.Measured.UnitsOf(id) is { Count: > 0 } units && !units.Any(other => UnitScale.Converts(other, unit)))
        {
            cells.Report("unit", $"no figure of {ShownText.Quote(id)} is in a unit that converts to {ShownText.Quote(unit)}; they are in {string.Join(", ", units.Order(StringComparer.Ordinal).Select(ShownText.Quote))}");
        }

        if (negative == false && context.Measured.NegativeOf(id) is { } below)
        {
            cells.Report("negative", $"the claim {ShownText.Quote(below)} gives a number below zero");
        }

        return new Metric { Id = id, Pack = pack, Name = name, NameZh = cells.Text("name-zh"), Nature = nature, Negative = negative, Unit = unit };
    }
}
