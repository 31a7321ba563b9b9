using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Derivations;

/// <summary>
/// What companies spent on capital goods in one calendar year, like added to like: reported, of the same twelve months, by one definition. Figures of every
/// pack that the filter leaves count, for a later report says better what came than any mix of expectations.
/// </summary>
internal static class CapexAlike
{
    /// <summary>One figure for the latest year of which several companies report alike, among the years that the view adds up; none where there is none.</summary>
    public static IEnumerable<DerivedFigure> Of(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var years = DerivedFigures.CountedCapex(snapshot, filter).GroupBy(claim => claim.Period!.Year).Where(year => year.Count() > 1).Select(year => year.Key).ToHashSet();
        var counted = snapshot.Filter(snapshot.ClaimsOfMetric(Metrics.Capex), filter)
            .Where(claim => claim is { Status: ClaimStatus.Actual, Entity: not null, Definition: not null, Amount.Value: not null, Period: { } period }
                && IsCalendar(period) && DerivedFigures.IsCompanysYear(snapshot, claim) && years.Contains(period.Year) && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion));
        var alike = Standing.Of(snapshot, [.. counted])
            .GroupBy(claim => (claim.Period!.Year, claim.Definition))
            .Select(group => (group.Key.Year, Claims: group.GroupBy(claim => claim.Entity).Select(told => Standing.Newest(snapshot, told)).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()))
            .Where(group => group.Claims.Count > 1)
            .OrderByDescending(group => group.Claims.Count).ThenByDescending(group => group.Year).ThenBy(group => group.Claims[0].Definition, StringComparer.Ordinal)
            .ToList();
        if (alike.Count == 0)
        {
            yield break;
        }

        var (year, claims) = alike[0];
        var sum = RangeSum.Of(claims, UnitScale.UsdBillion);
        yield return new DerivedFigure(
            $"capex-{DerivedFigures.Year(year)}-alike",
            Say($"Capex reported for calendar {DerivedFigures.Year(year)}, {CountText.Word(claims.Count)} firms, all counted {DefinitionText.Of(claims[0].Definition!)}"),
            DerivedFigures.Range(sum.Low, sum.High, UnitScale.UsdBillion),
            string.Join(" + ", claims.Select(claim => AmountText.Term(DerivedFigures.Billions(claim)))),
            claims)
        { IsAlike = true }.Rounded(2);
    }

    /// <summary>January to December, whatever the period is called.</summary>
    private static bool IsCalendar(Period period) => period.Start == new DateOnly(period.End.Year, 1, 1) && period.End == new DateOnly(period.End.Year, 12, 31);
}
