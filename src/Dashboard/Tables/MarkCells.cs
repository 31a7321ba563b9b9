using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tables;

/// <summary>The cells of a chart's table: one row a mark. What the mark does not hold is told by the claim that it opens.</summary>
/// <param name="Snapshot">The evidence that the chart was built from.</param>
public sealed record MarkCells(EvidenceSnapshot Snapshot) : ITableCells<ChartMark>
{
    private readonly ClaimCells claims = new(Snapshot);

    /// <inheritdoc />
    public string? Words(ChartMark row, TableColumn column) => column switch
    {
        TableColumn.What => string.Join(' ', new[] { row.Name, row.Detail, row.Contradicts }.OfType<string>().Concat(row.Remarks ?? [])),
        TableColumn.Company => First(row) is { } claim ? claims.Words(claim, column) : null,
        TableColumn.Segments => claims.Segments(row.Claims.Select(Snapshot.FindClaim).OfType<Claim>().SelectMany(claim => claim.Segments).Distinct()),
        TableColumn.Amount => row.Amount,
        TableColumn.Definition => row.Definition ?? (First(row) is { } claim && !row.Derived ? claims.Words(claim, column) : null),
        TableColumn.Period => row.Period,
        TableColumn.Status => row.StatusText,
        TableColumn.Sources => ClaimCells.Numbers(Sources(row)),
        TableColumn.Publisher => Sources(row).FirstOrDefault()?.Publisher,
        TableColumn.Claims => string.Join(' ', row.Claims),
        _ => FigureCells.Words(row.Figure, column),
    };

    /// <inheritdoc />
    public SortKey Key(ChartMark row, TableColumn column) => column switch
    {
        TableColumn.What => SortKey.Of(row.Name),
        TableColumn.Amount or TableColumn.Value or TableColumn.Low or TableColumn.High or TableColumn.Unit => FigureCells.Key(row.Figure, column),
        // a mark without words for its period tells none, whatever its claims say
        TableColumn.Period => row.Period is null ? SortKey.Empty : ClaimCells.KeyOf(First(row)?.Period),
        TableColumn.Status => new(0, null, (int)row.Status, row.Derived ? 1 : 0),
        TableColumn.Sources => ClaimCells.KeyOf([.. Sources(row)]),
        _ => SortKey.Of(Words(row, column)),
    };

    private Claim? First(ChartMark row) => Snapshot.FindClaim(row.Claims[0]);

    private IEnumerable<Source> Sources(ChartMark row) => row.Sources.Select(id => Snapshot.FindSource(id)!);
}
