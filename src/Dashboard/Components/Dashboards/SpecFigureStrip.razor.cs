using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>The strip of key figures of a segment or a company, each with its change; the last says what the figures rest on.</summary>
public sealed partial class SpecFigureStrip
{
    /// <summary>The figures.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<SpecFigure> Figures { get; set; }

    /// <summary>The claims whose support is counted.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    /// <summary>The view whose findings the counts lead to.</summary>
    [Parameter]
    [EditorRequired]
    public required EvidenceView Of { get; set; }
}
