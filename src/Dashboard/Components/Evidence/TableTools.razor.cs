using Dashboard.Evidence;
using Dashboard.Tables;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>
/// What can be set about a table besides its order: words that rows must hold and the columns that are shown. A plain form and links, that work
/// without a circuit and move within it where there is one.
/// </summary>
public sealed partial class TableTools
{
    /// <summary>How many rows are shown.</summary>
    [Parameter]
    [EditorRequired]
    public int Shown { get; set; }

    /// <summary>How many rows there are.</summary>
    [Parameter]
    [EditorRequired]
    public int All { get; set; }

    /// <summary>What a column is called.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<TableColumn, string> Name { get; set; }

    private ValueSet<TableColumn> Columns { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Columns = TableColumns.Shown(View);

    private string With(string? words) => DashboardUrls.Here(View with { Table = View.Table with { Find = words } });
}
