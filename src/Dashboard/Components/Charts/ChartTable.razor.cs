using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>
/// The chart's numbers as a table: the same marks, status and sources. Its links open what the marks of the drawing open. Where the page is shown as a
/// table, the address says how it is sorted, which rows must be there and which columns.
/// </summary>
public sealed partial class ChartTable
{
    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required ChartSpec Spec { get; set; }

    private bool IsSet => TableColumns.AreSetAt(View.Path, View.Charts);

    private MarkCells Cells { get; set; } = null!;

    private ValueSet<TableColumn> Columns { get; set; } = [];

    private IReadOnlyList<ChartMark> Rows { get; set; } = [];

    private int Count { get; set; }

    // the arrow keys reach every cell, Tab only its links
    private int? Stop => IsSet ? -1 : null;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Cells = new(View.Snapshot);
        Columns = TableColumns.Shown(View);
        var marks = Spec.Marks.ToList();
        Count = marks.Count;
        Rows = View.Table == TableOptions.None ? marks : [.. Cells.Sorted(Cells.Found(marks, View.Table), View.Table)];
    }

    private static string? ClassOf(TableColumn column) => TableColumns.IsNumber(column) ? "number" : null;
}
