namespace Dashboard.Data.Validation;

/// <summary>A row of <c>claims.csv</c>.</summary>
internal static class ClaimRow
{
    /// <summary>The claim; null where a cell that it cannot do without is missing or wrong.</summary>
    public static Claim? Read(RowCells cells, string pack, PackContext context)
    {
        var id = cells.Id(context.Claims);
        var statement = cells.Required("statement");
        var entity = cells.Reference("entity", context.Entities);
        var mentions = cells.References("mentions", context.Entities);
        var amount = AmountCells.Read(cells);
        var period = PeriodCells.Read(cells);
        var status = cells.RequiredOneOf<ClaimStatus>("status");
        var segments = cells.References("segments", context.Segments);
        var citations = CitationCells.Read(cells, context.Sources);
        var flags = cells.List("flags");
        var by = cells.Reference("by", context.Entities);
        var stated = cells.PartialDate("stated");
        if (id is null || statement is null || status is null)
        {
            return null;
        }

        return new Claim
        {
            Id = id,
            Pack = pack,
            Statement = statement,
            Label = cells.Text("label"),
            Entity = entity,
            Mentions = mentions,
            Metric = cells.Text("metric"),
            Definition = cells.Text("definition"),
            Amount = amount,
            Period = period,
            Status = status.Value,
            Qualifier = cells.Text("qualifier"),
            Segments = segments,
            Citations = citations,
            Flags = flags,
            By = by,
            Remark = cells.Text("remark"),
            Stated = stated,
        };
    }
}
