using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Builders;

/// <summary>What companies have spent, year after year: one line a company, counted in one way that the line names.</summary>
public sealed class CapexHistoryChart : IChart
{
    /// <inheritdoc />
    public string Slug => "capex-history";

    /// <inheritdoc />
    public string Name => "Capital expenditure over the years";

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim is { Metric: Metrics.Capex, Status: ClaimStatus.Actual };

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var draft = new ChartDraft(snapshot, filter);
        var known = snapshot.ClaimsOfMetric(Metrics.Capex)
            .Where(claim => claim is { Status: ClaimStatus.Actual, Entity: not null, Period: not null, Amount.Value: not null } && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion))
            .ToList();
        // history is made of what followed: here every pack counts that the filter allows
        var figures = snapshot.Filter(known, filter).ToList();
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Line,
            Title = Name,
            Subtitle = "Capital expenditure, US$ billion a year, at the day on which each company’s year ends",
            Unit = UnitScale.UsdBillion,
            ValueAxis = new(0, 150, 50),
            PlaceAxis = new(0, 1),
            Alternative = "",
        };
        if (figures.Count == 0)
        {
            return draft.Empty(spec, known);
        }

        var lines = figures.GroupBy(claim => claim.Entity!).Select(LineOf).Where(line => line.Count > 1).ToList();
        if (lines.Count == 0)
        {
            return ChartDraft.Empty(spec, $"A history needs two years of one company that are counted alike; what is shown holds {CountText.Of(figures.Count, "single figure")}.");
        }

        var shown = lines.SelectMany(line => line).ToList();
        var (first, last) = (shown.Min(claim => EndOf(claim.Period!)), shown.Max(claim => EndOf(claim.Period!)));
        return draft.Complete(spec with
        {
            Title = Headline(draft, lines),
            ValueAxis = new(0, Math.Ceiling(shown.Max(Billions) / 50) * 50, 50),
            // behind the last year there is room for the names of the lines
            PlaceAxis = new(Math.Floor((first - .25m) * 4) / 4, last + Math.Max(.5m, Math.Round((last - first) * .16m, 2)), 1),
            Series = [.. lines.Select(line => new ChartSeries(line[0].Entity!, NameOf(draft, line[0]), Hues.Of(snapshot, line[0].Entity), ChartForm.Line, [.. line.Select(claim => Mark(draft, claim))]))],
            Notes = [.. Notes(draft, figures.Count - shown.Count, lines)],
            Alternative = $"Line chart of capital expenditure by year. {string.Join(" ", lines.Select(line => Sentence(draft, line)))}",
        });
    }

    /// <summary>The longest run of years that are counted alike, one figure a year.</summary>
    private static IReadOnlyList<Claim> LineOf(IEnumerable<Claim> company) => company
        .GroupBy(claim => (claim.Definition, claim.Period!.Kind))
        .Select(counted => counted.DistinctBy(claim => claim.Period!.End).OrderBy(claim => claim.Period!.End).ToList())
        .MaxBy(line => line.Count)!;

    private static ChartMark Mark(ChartDraft draft, Claim claim) => draft.Marks.Of(claim, $"{draft.NameOf(claim)}, {claim.Period!.Label}", claim.Amount!.To(UnitScale.UsdBillion)) with
    {
        Place = EndOf(claim.Period),
        Start = null,
        Company = claim.Entity,
        // the line is named beside it
        Label = null,
        Definition = claim.Definition is { } counted ? DefinitionText.Of(counted) : null,
    };

    /// <summary>A year’s number stands at its last day: a year that ends with June stands half a year before it.</summary>
    private static decimal EndOf(Period period) => period.End.Year - 1 + Math.Round((decimal)period.End.DayOfYear / (DateTime.IsLeapYear(period.End.Year) ? 366 : 365), 2);

    private static string NameOf(ChartDraft draft, Claim claim) =>
        claim.Definition is { } counted ? $"{draft.NameOf(claim)}: {DefinitionText.Of(counted)}" : draft.NameOf(claim);

    private static string Headline(ChartDraft draft, List<IReadOnlyList<Claim>> lines)
    {
        var grown = lines.Where(line => Billions(line[0]) > 0).MaxBy(line => Billions(line[^1]) / Billions(line[0]));
        if (grown is null)
        {
            return $"Capital expenditure of {CountText.Join([.. lines.Select(line => draft.NameOf(line[0]))])}";
        }

        var times = Math.Round(Billions(grown[^1]) / Billions(grown[0]), 1);
        return $"{draft.NameOf(grown[0])} spent {AmountText.Number(times)} times as much in {grown[^1].Period!.Label} as in {grown[0].Period!.Label}";
    }

    private static IEnumerable<string> Notes(ChartDraft draft, int left, List<IReadOnlyList<Claim>> lines)
    {
        if (lines.Exists(line => line[0].Period!.End is not { Month: 12, Day: 31 }))
        {
            yield return $"A year’s number stands at the end of that year. {CountText.Join([.. lines.Where(line => line[0].Period!.End is not { Month: 12, Day: 31 }).Select(line => $"{draft.NameOf(line[0])}’s year ends in {PeriodText.Month(line[^1].Period!.End).Split(' ')[0]}")])}, and stands where it ends.";
        }

        if (lines.Select(line => line[0].Definition).Distinct().Count() > 1)
        {
            yield return "The lines are counted differently, as each is named: how high one stands against another says little.";
        }

        if (left > 0)
        {
            yield return $"{CountText.Of(left, "figure")} that {(left == 1 ? "is" : "are")} counted otherwise, or for another kind of year, {(left == 1 ? "is" : "are")} left out.";
        }
    }

    private static string Sentence(ChartDraft draft, IReadOnlyList<Claim> line) =>
        $"{NameOf(draft, line[0])}, {string.Join(", ", line.Select(claim => $"{claim.Period!.Label} {AmountText.Number(Billions(claim))}"))}.";

    private static decimal Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion).Value!.Value;
}
