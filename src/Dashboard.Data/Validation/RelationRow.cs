using Dashboard.Evidence.Derivations;

namespace Dashboard.Data.Validation;

/// <summary>A row of <c>relations.csv</c>.</summary>
internal static class RelationRow
{
    /// <summary>The relation; null where a cell that it cannot do without is missing or wrong.</summary>
    public static Relation? Read(RowCells cells, string pack, PackContext context)
    {
        var from = Claim("from");
        var kind = cells.RequiredOneOf<RelationKind>("kind");
        var to = Claim("to");
        var formula = ReadFormula(cells);
        if (from is null || kind is null || to is null)
        {
            return null;
        }

        if (from == to)
        {
            cells.Report("to", $"{ShownText.Quote(to)} is related to itself");
        }
        else if (context.Relations.Add(kind.Value, from, to, cells.Line) is { } fault)
        {
            cells.Report(fault);
        }

        return new Relation(from, kind.Value, to, formula, cells.Text("note"), pack);

        string? Claim(string column)
        {
            var id = cells.Required(column);
            cells.CheckReference(column, id, context.Claims);
            return id;
        }
    }

    private static string? ReadFormula(RowCells cells)
    {
        var text = cells.Text("formula");
        if (text is not null && !Formula.TryEvaluate(text, out _, out var fault))
        {
            cells.Report("formula", $"{ShownText.Quote(text)} {ShownText.Of(fault)}");
        }

        return text;
    }
}
