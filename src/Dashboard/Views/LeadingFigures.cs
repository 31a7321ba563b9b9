using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Views;

/// <summary>Which of the computed figures stand at the top: of the overview, and of its report.</summary>
internal static class LeadingFigures
{
    private const int Most = 3;

    /// <summary>One figure of each kind: the one that most rests behind.</summary>
    public static IEnumerable<DerivedFigure> Of(IEnumerable<DerivedFigure> figures) => figures
        .GroupBy(figure => figure.Inputs[0].Metric)
        .Select(kind => Weightiest(kind)!)
        .OrderBy(figure => figure.Inputs[0].Metric == Metrics.CapexTotal)
        .Take(Most);

    /// <summary>A sum of like figures; else the figure that most claims went into, of equals the one about the latest time. Null where there is none.</summary>
    public static DerivedFigure? Weightiest(IEnumerable<DerivedFigure> figures) =>
        figures.OrderByDescending(figure => figure.IsAlike).ThenByDescending(figure => figure.Inputs.Count).ThenByDescending(figure => figure.Inputs.Max(claim => claim.Period?.End)).FirstOrDefault();
}
