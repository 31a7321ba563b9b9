using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>The newest later facts beside what the report said. Nothing where nothing later is known or shown.</summary>
public sealed partial class WhatChanged
{
    private const int Most = 5;

    private EvidenceView? seen;

    /// <summary>The claims whose changes are told, whatever pack they are of; null for what came after the report.</summary>
    [Parameter]
    public EvidenceFilter? Of { get; set; }

    private IReadOnlyList<Change> Changes { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(seen, View))
        {
            seen = View;
            Changes = [.. (Of is { } one ? Change.Latest(View.Snapshot, one) : Change.Of(View.Snapshot, View.Filter)).Take(Most)];
        }
    }
}
