using Dashboard.Views;

namespace Dashboard.Components.Pages.Overview;

/// <summary>The newest later facts beside what the report said. Nothing where nothing later is known or shown.</summary>
public sealed partial class WhatChanged
{
    private const int Most = 5;

    private EvidenceView? seen;

    private IReadOnlyList<Change> Changes { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(seen, View))
        {
            seen = View;
            Changes = [.. Change.Of(View.Snapshot, View.Filter).Take(Most)];
        }
    }
}
