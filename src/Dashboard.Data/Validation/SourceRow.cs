namespace Dashboard.Data.Validation;

/// <summary>A row of <c>sources.csv</c>.</summary>
internal static class SourceRow
{
    /// <summary>The source; null where a cell that it cannot do without is missing or wrong.</summary>
    public static Source? Read(RowCells cells, string pack, PackContext context)
    {
        var id = cells.Id(context.Sources);
        var number = cells.Integer("number");
        var publisher = cells.Required("publisher");
        var title = cells.Required("title");
        var url = cells.Url("url");
        var date = cells.Date("date");
        var kind = cells.RequiredOneOf<SourceKind>("kind");
        if (id is null || publisher is null || title is null || url is null || kind is null)
        {
            return null;
        }

        return new Source
        {
            Id = id,
            Pack = pack,
            Number = number,
            Publisher = publisher,
            Title = title,
            Url = url,
            Date = date,
            Kind = kind.Value,
            Language = cells.LanguageTag("language"),
            Site = cells.Text("site"),
        };
    }
}
