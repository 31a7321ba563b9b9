namespace Dashboard.Data.Validation;

/// <summary>A row of <c>entities.csv</c>.</summary>
internal static class EntityRow
{
    /// <summary>The entity; null where a cell that it cannot do without is missing or wrong.</summary>
    public static Entity? Read(RowCells cells, string pack, PackContext context)
    {
        var id = cells.Id(context.Entities);
        var name = cells.Required("name");
        var kind = cells.RequiredOneOf<EntityKind>("kind");
        var aliases = cells.List("aliases");
        if (id is null || name is null || kind is null)
        {
            return null;
        }

        return new Entity { Id = id, Pack = pack, Name = name, Kind = kind.Value, Aliases = aliases, Description = cells.Text("description") };
    }
}
