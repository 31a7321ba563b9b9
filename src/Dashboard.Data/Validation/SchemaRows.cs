using Dashboard.Data.Packs;

namespace Dashboard.Data.Validation;

/// <summary>Holds the rows of a pack against what its own manifest says of them. What is wrong already for another reason is not told twice.</summary>
internal static class SchemaRows
{
    /// <summary>Checks every table that has a schema.</summary>
    public static void Check(PackText text)
    {
        foreach (var (resource, schema) in text.Manifest?.Schemas ?? new Dictionary<string, TableSchema>())
        {
            var (table, problems) = text.Tables[resource];
            foreach (var field in schema.Fields.Where(field => table.Columns.ContainsKey(field.Name)))
            {
                Check(table, field, problems);
            }

            foreach (var key in schema.Keys.Where(key => key.Count > 1 && key.All(table.Columns.ContainsKey)))
            {
                CheckKey(table, key, problems);
            }
        }
    }

    private static void Check(PackTable table, SchemaField field, FileProblems problems)
    {
        var (place, met) = (table.Columns[field.Name], new HashSet<string>());
        foreach (var row in table.Rows.Where(row => row.Cells.Length == table.Width))
        {
            var cell = row.Cells[place];
            var isMissing = string.IsNullOrWhiteSpace(cell) || table.Missing.Contains(cell);
            var fault = isMissing ? (field.IsRequired ? "empty, but the manifest requires it" : null)
                : SchemaCell.Fault(field, cell) ?? (field.IsUnique && !met.Add(cell) ? $"{ShownText.Quote(cell)} stands twice, and the manifest wants it unique" : null);
            if (fault is not null && !problems.Has(row.Line, field.Name))
            {
                problems.Add(row.Line, field.Name, fault);
            }
        }
    }

    private static void CheckKey(PackTable table, IReadOnlyList<string> key, FileProblems problems)
    {
        var met = new HashSet<string>();
        foreach (var row in table.Rows.Where(row => row.Cells.Length == table.Width))
        {
            if (!met.Add(string.Join('\u001F', key.Select(column => row.Cells[table.Columns[column]]))) && !problems.HasRow(row.Line))
            {
                problems.Add(row.Line, $"stands twice by its key in the manifest ({string.Join(", ", key)})");
            }
        }
    }
}
