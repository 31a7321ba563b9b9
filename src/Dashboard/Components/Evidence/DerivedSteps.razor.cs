using Dashboard.Evidence.Derivations;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>A computed figure: in one line, and step by step with every claim that went in.</summary>
public sealed partial class DerivedSteps
{
    /// <summary>The figure.</summary>
    [Parameter]
    [EditorRequired]
    public required DerivedFigure Figure { get; set; }

    /// <summary>Whether the steps are unfolded.</summary>
    [Parameter]
    public bool Open { get; set; }
}
