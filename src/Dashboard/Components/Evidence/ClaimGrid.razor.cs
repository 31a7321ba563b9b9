using Dashboard.Evidence;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;
using Radzen.Blazor;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>
/// Claims as a grid that the address sorts and filters. The first HTML holds a plain table of its first rows; the kit's grid takes its place once the
/// kit's script is there, with the rows in view alone. Neither that script nor its style sheet is loaded anywhere else.
/// </summary>
public sealed partial class ClaimGrid
{
    // what one can read while the grid is on its way
    private const int FirstRows = ListPage.Rows;

    private bool ready;
    private bool isStale;
    private RadzenDataGrid<Claim>? grid;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

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
        var rows = ClaimRows.Rows(View);
        isStale |= !ReferenceEquals(rows, Rows);
        Rows = rows;
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["_content/Radzen.Blazor/Radzen.Blazor.min.js"]);
            (ready, isStale) = (true, false);
            StateHasChanged();
        }
        else if (isStale && grid is not null)
        {
            isStale = false;
            await grid.Reload();
        }
    }

    // the arrow keys reach every cell, Tab only its links
    private static void Stop(DataGridCellRenderEventArgs<Claim> cell) => cell.Attributes["tabindex"] = "-1";

    private static string WidthOf(TableColumn column) => column switch
    {
        TableColumn.What => "30rem",
        TableColumn.Segments or TableColumn.Definition or TableColumn.Publisher or TableColumn.Claims => "13rem",
        TableColumn.Company or TableColumn.Amount or TableColumn.Status => "10rem",
        _ => "8rem",
    };

    private static string? ClassOf(TableColumn column) => TableColumns.IsNumber(column) ? "number" : null;
}
