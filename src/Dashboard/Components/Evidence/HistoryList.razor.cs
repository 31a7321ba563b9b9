using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>How a figure was told over time, the oldest first, each with the day on which it became known.</summary>
public sealed partial class HistoryList
{
    /// <summary>The claim at which the history is read.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    /// <summary>The claim and those that took one another's place, in order.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> History { get; set; }

    private DateOnly DayOf(Claim claim) => View.Snapshot.KnownSince(claim);
}
