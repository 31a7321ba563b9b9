using Dashboard.Evidence.Measures;

namespace Dashboard.Data.Validation;

/// <summary>A row of <c>definitions.csv</c>.</summary>
internal static class DefinitionRow
{
    /// <summary>The words for a definition; null where a cell that it cannot do without is missing or wrong.</summary>
    public static Definition? Read(RowCells cells, string pack, PackContext context)
    {
        var id = cells.Named(context.NamedDefinitions, context.Measured.Definitions);
        var text = cells.Required("text");
        return id is null || text is null ? null : new Definition { Id = id, Pack = pack, Text = text, TextZh = cells.Text("text-zh") };
    }
}
