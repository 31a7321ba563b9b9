using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Overview;

/// <summary>The strip of figures below the headline: what is computed opens what it was computed from.</summary>
public sealed partial class KeyFigures
{
    private const int Most = 3;

    /// <summary>The figures that the view's claims imply.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<DerivedFigure> Figures { get; set; }

    private string Uncited { get; set; } = "";

    private string Total { get; set; } = "";

    private string Conflicts { get; set; } = "";

    // one figure of each kind before a second of any
    private IEnumerable<DerivedFigure> Shown => Figures
        .GroupBy(figure => figure.Inputs[0].Metric)
        .Select(kind => kind.First())
        .OrderBy(figure => figure.Inputs[0].Metric == Metrics.CapexTotal)
        .Take(Most);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var claims = View.LeadingClaims.ToList();
        Uncited = AmountText.Number(claims.Count(claim => claim.Citations.Count == 0));
        Total = AmountText.Number(claims.Count);
        Conflicts = AmountText.Number(claims.Count(claim => View.Snapshot.ConflictsOf(claim.Id).Any()));
    }

    private static string Brief(DerivedFigure figure) => figure.Text
        .Replace(" billion", " bn", StringComparison.Ordinal)
        .Replace(" million", " m", StringComparison.Ordinal);
}
