using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Overview;

/// <summary>The strip of figures below the headline: what is computed opens what it was computed from; the last one says what the figures rest on.</summary>
public sealed partial class KeyFigures
{
    private const int Most = 3;

    /// <summary>The figures that the view's claims imply.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<DerivedFigure> Figures { get; set; }

    /// <summary>The claims whose support is counted.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Claim> Claims { get; set; }

    private IEnumerable<DerivedFigure> Shown => Of(Figures);

    /// <summary>One figure of each kind: the one that most rests behind.</summary>
    internal static IEnumerable<DerivedFigure> Of(IEnumerable<DerivedFigure> figures) => figures
        .GroupBy(figure => figure.Inputs[0].Metric)
        .Select(kind => OverviewText.Weightiest(kind)!)
        .OrderBy(figure => figure.Inputs[0].Metric == Metrics.CapexTotal)
        .Take(Most);

    private static string Brief(DerivedFigure figure) => figure.Text
        .Replace(" billion", " bn", StringComparison.Ordinal)
        .Replace(" million", " m", StringComparison.Ordinal);
}
