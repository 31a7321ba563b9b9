using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>The newest later facts beside what the report said. Nothing where nothing later is known or shown.</summary>
public sealed partial class WhatChanged
{
    private const int Most = 5;

    /// <summary>The claims whose changes are told, whatever pack they are of; null for what came after the report.</summary>
    [Parameter]
    public EvidenceFilter? Of { get; set; }

    [Inject]
    private Remembered Memory { get; set; } = null!;

    private IReadOnlyList<Change> Changes { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Changes = Of is { } one
        ? Memory.Of<IReadOnlyList<Change>>(View with { Filter = one }, nameof(Change.Latest), () => [.. Change.Latest(View.Snapshot, one).Take(Most)])
        : Memory.Of<IReadOnlyList<Change>>(View, nameof(Change), () => [.. Change.Of(View.Snapshot, View.Filter).Take(Most)]);
}
