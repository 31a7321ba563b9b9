using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Components.Kit.Tables;

/// <summary>
/// Claims as the kit's grid: the rows in view alone, whose columns can be made wider. Order, columns and words come from outside, so that they can stand in the
/// address. What stands inside it is shown until the kit is there.
/// </summary>
public sealed partial class ClaimTable
{
    // a guess in pixels that the grid mends as it measures its rows
    private const float RowHeight = 52;

    private bool isStale;
    private IReadOnlyList<Claim>? rows;
    private MudDataGrid<Claim>? grid;

    /// <summary>The claims, in order.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Rows { get; set; }

    /// <summary>The columns that are shown, in order.</summary>
    [Parameter]
    [EditorRequired]
    public required ValueSet<TableColumn> Columns { get; set; }

    /// <summary>What the table is called.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>What a column is called.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<TableColumn, string> NameOf { get; set; }

    /// <summary>The head of a column.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment<TableColumn> Head { get; set; }

    /// <summary>A cell. The first one of a row should hold a link: the keyboard reaches the scrolled box through it.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment<(Claim Claim, TableColumn Column)> Cell { get; set; }

    /// <summary>What is shown until the grid is there; asked with whether it never comes.</summary>
    [Parameter]
    public RenderFragment<bool>? ChildContent { get; set; }

    private Dictionary<string, object?> Named => new() { ["aria-label"] = Label, ["aria-rowcount"] = (Rows.Count + 1).ToString(CultureInfo.InvariantCulture) };

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        isStale |= rows is not null && !ReferenceEquals(rows, Rows);
        rows = Rows;
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (isStale && grid is not null)
        {
            isStale = false;
            await grid.ReloadServerData();
        }
    }

    private static string ClassOf(TableColumn column) => TableColumns.IsNumber(column) ? $"column-{EvidenceViewReader.NameOf(column)} number" : $"column-{EvidenceViewReader.NameOf(column)}";

    private Task<GridData<Claim>> Part(GridStateVirtualize<Claim> asked, CancellationToken token) =>
        Task.FromResult(new GridData<Claim> { TotalItems = Rows.Count, Items = [.. Rows.Skip(asked.StartIndex).Take(asked.Count)] });
}
