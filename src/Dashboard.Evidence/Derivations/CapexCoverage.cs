using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Derivations;

/// <summary>How much of a stated total the figures cover that are named for its years.</summary>
public static class CapexCoverage
{
    /// <summary>One share for each total of which some part is named.</summary>
    public static IEnumerable<DerivedFigure> Of(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        foreach (var total in DerivedFigures.StandingTotals(snapshot, filter))
        {
            var parts = DerivedFigures.CountedCapex(snapshot, filter).Where(part => part.Period!.Year >= total.Period!.Start.Year && part.Period.Year <= total.Period.Year).ToList();
            if (parts.Count > 0 && DerivedFigures.Billions(total).Most is > 0 and var whole)
            {
                var named = RangeSum.Of(parts, UnitScale.UsdBillion);
                var sum = DerivedFigures.Range(named.Low, named.High, UnitScale.UsdBillion);
                yield return new DerivedFigure(
                    $"{total.Id}-covered",
                    Say($"Share of the total that named figures cover{Unlike.Of(parts)}"),
                    DerivedFigures.Range(100 * named.Low / whole, 100 * named.High / whole, "%"),
                    $"{AmountText.Term(sum)} ÷ {AmountText.Term(whole, sum)}",
                    [total, .. parts],
                    DerivedFigures.Notes(Say("The total does not say whose capex it adds up."), DerivedFigures.CountedDifferently(snapshot, parts))).Rounded(1);
            }
        }
    }
}
