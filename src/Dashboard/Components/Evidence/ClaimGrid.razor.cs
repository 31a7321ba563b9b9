using Dashboard.Evidence;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>
/// Claims as a grid that the address sorts and filters. The first HTML holds a plain table of its first rows; the kit's grid takes its place once the
/// kit's script is there, with the rows in view alone.
/// </summary>
public sealed partial class ClaimGrid
{
    // what one can read without a circuit
    private const int FirstRows = ListPage.Rows;

    // and in one, while the grid is on its way: a circuit keeps the room of all that it has ever rendered
    private const int InSight = 20;

    [Inject]
    private ClaimRows ClaimRows { get; set; } = null!;

    private ClaimCells Cells { get; set; } = null!;

    private IReadOnlyList<Claim> Rows { get; set; } = [];

    private ValueSet<TableColumn> Columns { get; set; } = [];

    /// <inheritdoc />
    protected override string NameOf(TableColumn column) => column switch
    {
        TableColumn.What => Say("Claim"),
        TableColumn.Company => Say("About"),
        TableColumn.Claims => Say("Claim id"),
        _ => base.NameOf(column),
    };

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Cells = new(View.Snapshot);
        Columns = TableColumns.Shown(View);
        Rows = ClaimRows.Rows(View);
    }

    private static string? ClassOf(TableColumn column) => TableColumns.IsNumber(column) ? "number" : null;
}
