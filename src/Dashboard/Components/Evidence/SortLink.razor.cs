using Dashboard.Tables;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>The head of a column: a link that sorts upwards, then downwards, then not at all.</summary>
public sealed partial class SortLink
{
    /// <summary>The column.</summary>
    [Parameter]
    [EditorRequired]
    public TableColumn Column { get; set; }

    /// <summary>What it is called.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>Whether the link itself says how the column is sorted, where the cell around it cannot.</summary>
    [Parameter]
    public bool Says { get; set; }

    private string Next => SortOf(Column) switch
    {
        null => Say("Sort ascending"),
        "ascending" => Say("Sort descending"),
        _ => Say("Back to the original order"),
    };
}
