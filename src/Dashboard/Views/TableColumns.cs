using Dashboard.Evidence;
using Dashboard.Tables;

namespace Dashboard.Views;

/// <summary>Which columns a table has, and which of them are shown.</summary>
public static class TableColumns
{
    private const string Claims = "/claims";
    private const string Charts = "/charts/";

    private static readonly ValueSet<TableColumn> UsualOfClaims = [TableColumn.What, TableColumn.Company, TableColumn.Amount, TableColumn.Period, TableColumn.Status, TableColumn.Sources];
    private static readonly ValueSet<TableColumn> UsualOfCharts = [TableColumn.What, TableColumn.Amount, TableColumn.Period, TableColumn.Status, TableColumn.Sources];

    /// <summary>All columns that a reader can show or hide.</summary>
    public static IReadOnlyList<TableColumn> Choosable { get; } = [.. Enum.GetValues<TableColumn>().Where(column => column != TableColumn.What)];

    /// <summary>Whether the page at the path shows a table that can be set.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="charts">What the page shows of its charts or claims.</param>
    public static bool AreSetAt(string path, ChartView charts) =>
        charts == ChartView.Table && (IsOfClaims(path) || path.StartsWith(Charts, StringComparison.OrdinalIgnoreCase));

    /// <summary>The columns that the page shows, in their order.</summary>
    public static ValueSet<TableColumn> Shown(EvidenceView view) => view.Table.Columns.Count == 0
        ? Usual(view)
        : [.. Enum.GetValues<TableColumn>().Where(column => column == TableColumn.What || view.Table.Columns.Contains(column))];

    /// <summary>The table with the column shown where it is hidden, and hidden where it is shown.</summary>
    public static TableOptions Toggled(EvidenceView view, TableColumn column)
    {
        var shown = Shown(view);
        ValueSet<TableColumn> columns = [.. Enum.GetValues<TableColumn>().Where(one => shown.Contains(one) != (one == column))];
        return view.Table with { Columns = columns.Equals(Usual(view)) ? [] : columns };
    }

    /// <summary>What a column is sorted by and shows where numbers stand: these are set flush right.</summary>
    public static bool IsNumber(TableColumn column) => column is TableColumn.Amount or TableColumn.Value or TableColumn.Low or TableColumn.High;

    private static ValueSet<TableColumn> Usual(EvidenceView view) => IsOfClaims(view.Path) ? UsualOfClaims : UsualOfCharts;

    private static bool IsOfClaims(string path) => string.Equals(path.TrimEnd('/'), Claims, StringComparison.OrdinalIgnoreCase);
}
