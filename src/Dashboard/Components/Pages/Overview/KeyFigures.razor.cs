using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Overview;

/// <summary>The strip of figures below the headline: what is computed opens what it was computed from; the last one says what the figures rest on.</summary>
public sealed partial class KeyFigures
{
    /// <summary>The figures that the view's claims imply.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<DerivedFigure> Figures { get; set; }

    /// <summary>The claims whose support is counted.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    private IEnumerable<DerivedFigure> Shown => LeadingFigures.Of(Figures);

    private static string Brief(DerivedFigure figure) => AmountText.Abbreviated(figure.Text);
}
