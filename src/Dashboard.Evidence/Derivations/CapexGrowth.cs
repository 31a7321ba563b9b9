using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Derivations;

/// <summary>The growth a year between a company's first and last capex figure of one definition. A range gives a range.</summary>
public static class CapexGrowth
{
    /// <summary>One figure for each company, definition and kind of year of which two years are known.</summary>
    public static IEnumerable<DerivedFigure> Of(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var figures = DerivedFigures.StandingCapex(snapshot, filter).Where(claim => claim.Amount is { Least: > 0, Most: > 0 });
        foreach (var series in figures.GroupBy(claim => (claim.Entity, claim.Definition, claim.Period!.Kind)))
        {
            // an outcome stands before what was expected of the same year
            var years = series.GroupBy(claim => claim.Period!.Year).OrderBy(year => year.Key).Select(year => Standing.Newest(snapshot, year.GroupBy(claim => claim.Status).MinBy(status => status.Key)!)).ToList();
            if (years.Count > 1)
            {
                yield return Between(snapshot, years[0], years[^1]);
            }
        }
    }

    private static DerivedFigure Between(EvidenceSnapshot snapshot, Claim first, Claim last)
    {
        var years = last.Period!.Year - first.Period!.Year;
        var (start, end) = (DerivedFigures.Billions(first), DerivedFigures.Billions(last));
        var ratio = $"{AmountText.Term(end)} ÷ {AmountText.Term(start)}";
        return new DerivedFigure(
            $"{first.Id}-to-{last.Id}",
            Say($"{DerivedFigures.Name(snapshot, first)}: growth a year, {PeriodText.Label(first.Period)} to {PeriodText.Label(last.Period)}"),
            DerivedFigures.Range(Percent(start.Most!.Value, end.Least!.Value), Percent(start.Least!.Value, end.Most!.Value), "%"),
            years == 1 ? $"{ratio} − 1" : $"({ratio})^(1 ÷ {AmountText.Number(years)}) − 1",
            [first, last],
            DerivedFigures.Notes(
                first.Definition is { } definition ? Say($"Both count {DefinitionText.Of(definition)}.") : Say("Neither figure says how it is counted."),
                first.Status == last.Status ? null : Say($"From {Of(first)} to {Of(last)}."))).Rounded(1);

        decimal Percent(decimal from, decimal to) => (decimal)CompoundGrowth.Rate(from, to, years) * 100;
    }

    private static string Of(Claim claim) => claim.Status switch
    {
        ClaimStatus.Actual => Say("an outcome"),
        ClaimStatus.Guidance => Say("the company’s outlook"),
        ClaimStatus.Projection => Say("a forecast"),
        _ => Say($"a figure that is {StatusText.Of(claim.Status)}"),
    };
}
