using Dashboard.Evidence;
using Dashboard.Tables;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>What stands in a cell of a table of claims.</summary>
public sealed partial class ClaimCell
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    /// <summary>The column.</summary>
    [Parameter]
    [EditorRequired]
    public TableColumn Column { get; set; }

    private string? Words => new ClaimCells(View.Snapshot).Words(Claim, Column);
}
