namespace Dashboard.Data.Validation;

/// <summary>A row of <c>segments.csv</c>.</summary>
internal static class SegmentRow
{
    /// <summary>The segment; null where a cell that it cannot do without is missing or wrong.</summary>
    public static Segment? Read(RowCells cells, string pack, PackContext context)
    {
        var id = cells.Id(context.Segments);
        var name = cells.Required("name");
        if (id is null || name is null)
        {
            return null;
        }

        return new Segment { Id = id, Pack = pack, Name = name, Position = cells.Text("position"), Description = cells.Text("description") };
    }
}
