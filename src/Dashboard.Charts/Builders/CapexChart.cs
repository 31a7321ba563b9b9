using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Builders;

/// <summary>Capital expenditure of each company by year; the year before is shown where a stated growth implies it.</summary>
public sealed class CapexChart : IChart
{
    /// <inheritdoc />
    public string Slug => "capex";

    /// <inheritdoc />
    public string Name => "Capital expenditure";

    /// <inheritdoc />
    public string Metric => Metrics.Capex;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var draft = new ChartDraft(snapshot, filter);
        var claims = draft.Claims(Metric, UnitScale.UsdBillion).Where(claim => claim is { Period: not null, Entity: not null }).ToList();
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Bars,
            Title = "Capital expenditure",
            Subtitle = "Capital expenditure, US$ billion, by fiscal or calendar year as each company reports",
            Unit = UnitScale.UsdBillion,
            ValueAxis = new(0, 150, 50),
            Alternative = "",
        };
        if (claims.Count == 0)
        {
            return draft.Empty(spec, Metric, UnitScale.UsdBillion);
        }

        var implied = DerivedFigures.ImpliedCapex(snapshot, filter).ToList();
        var marks = claims.ConvertAll(claim => (Claim: claim, Mark: Mark(draft, claim)));
        // only an exact figure becomes a bar; a bound ("above 62.5") stays in the derivations
        marks.AddRange(implied.Where(figure => figure.Amount.Value is not null).Select(figure => (figure.Inputs[0], Implied(draft, figure))));

        return draft.Complete(spec with
        {
            Title = Headline(draft, claims),
            ValueAxis = Axis(marks.Max(pair => pair.Mark.End)),
            Series = [.. marks
                .GroupBy(pair => pair.Claim.Entity!)
                .Select(group => new ChartSeries(
                    group.Key,
                    draft.NameOf(group.First().Claim),
                    Hues.Of(snapshot, group.Key),
                    ChartForm.Bar,
                    [.. group.OrderBy(pair => pair.Mark.Derived ? 0 : pair.Claim.Period!.Year).Select(pair => pair.Mark)]))],
            Notes = [.. Notes(claims)],
            Derivations = [.. implied.Select(figure => figure.Sentence)],
            Alternative = $"Bar chart of capital expenditure in US$ billion, {CountText.Of(marks.Count, "bar")}.",
        });
    }

    private static ChartMark Mark(ChartDraft draft, Claim claim)
    {
        var row = $"{draft.NameOf(claim)} {claim.Period!.Label}";
        return draft.Marks.Of(claim, row, claim.Amount!.To(UnitScale.UsdBillion)) with { Row = row };
    }

    private static ChartMark Implied(ChartDraft draft, DerivedFigure figure)
    {
        var later = figure.Inputs[0];
        var prefix = later.Period!.Kind == PeriodKind.FiscalYear ? "FY" : "";
        var row = $"{draft.NameOf(later)} {prefix}{(later.Period.Year - 1).ToString(CultureInfo.InvariantCulture)}";
        var growth = figure.Inputs[1].Amount!.Value!.Value;
        return ClaimMarks.Derived(figure.Id, $"{row}, implied", figure.Amount, later.Status, figure.Inputs) with
        {
            Row = row,
            Label = $"{AmountText.Brief(figure.Amount)} implied by +{AmountText.Number(growth)} %",
        };
    }

    private static string Headline(ChartDraft draft, List<Claim> claims)
    {
        var one = claims.Where(claim => !claim.Amount!.IsRange).MaxBy(claim => claim.Amount!.Most ?? claim.Amount.Low);
        var widest = claims.Where(claim => claim.Amount!.IsRange).MaxBy(claim => claim.Amount!.High - claim.Amount.Low);
        var first = one is null ? null : $"{draft.NameOf(one)}’s {AmountText.Of(one.Amount!, one.Qualifier)} for {one.Period!.Label} is the largest single figure";
        var second = widest is null ? null : $"{draft.NameOf(widest)}’s {widest.Period!.Label} the widest range";
        return (first, second) switch
        {
            (not null, not null) => $"{first}, {second}",
            (not null, null) => first,
            _ => $"{draft.NameOf(widest!)} gives a range of {AmountText.Of(widest!.Amount!)} for {widest.Period!.Label}",
        };
    }

    private static IEnumerable<string> Notes(List<Claim> claims)
    {
        if (claims.Select(claim => claim.Period!.Kind).Distinct().Count() > 1)
        {
            yield return "Fiscal and calendar years stand side by side: a fiscal year is named after the year in which it ends.";
        }

        if (claims.TrueForAll(claim => claim.Definition is null))
        {
            yield return "The text never says how it counts capex (with or without finance leases, gross or net of proceeds).";
        }

        foreach (var bound in claims.Where(claim => claim.Amount is { Value: null, IsRange: false }))
        {
            yield return $"{bound.Period!.Label}: {AmountText.Of(bound.Amount!, bound.Qualifier)} is one bound only; the other is not given.";
        }
    }

    private static ChartAxis Axis(decimal most) => new(0, Math.Ceiling(most / 50) * 50, 50);
}
