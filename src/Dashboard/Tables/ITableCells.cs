namespace Dashboard.Tables;

/// <summary>What stands in the cells of a table's rows: as words, and as what rows are sorted by.</summary>
/// <typeparam name="TRow">A row.</typeparam>
public interface ITableCells<in TRow>
{
    /// <summary>The words of a cell; null where it is empty.</summary>
    string? Words(TRow row, TableColumn column);

    /// <summary>What the row is sorted by.</summary>
    SortKey Key(TRow row, TableColumn column);
}
