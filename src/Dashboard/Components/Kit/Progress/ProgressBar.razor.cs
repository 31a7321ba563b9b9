using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Kit.Progress;

/// <summary>Work that is going on. What stands still is a <c>meter</c>: this one is announced as busy.</summary>
public sealed partial class ProgressBar
{
    /// <summary>What is going on.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>How much of it is done, from 0 to 1; null where nobody knows.</summary>
    [Parameter]
    public double? Share { get; set; }

    private string? Percent => Share?.ToString("0%", CultureInfo.InvariantCulture).TrimEnd('%', ' ');
}
