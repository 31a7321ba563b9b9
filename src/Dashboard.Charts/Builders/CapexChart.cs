using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>Capital expenditure of each company by year; the year before is shown where a stated growth implies it.</summary>
public sealed class CapexChart : IChart
{
    /// <inheritdoc />
    public string Slug => "capex";

    /// <inheritdoc />
    public string Name => Say("Capital expenditure");

    /// <inheritdoc />
    public ChartShape? Shape => ChartShape.Ranking;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim.Metric == Metrics.Capex;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var measured = draft.Claims(Metrics.Capex, UnitScale.UsdBillion).Where(claim => claim is { Period: not null, Entity: not null }).ToList();
        // what a group or a market spends, and what adds up over years, is no company's year
        var all = measured.FindAll(claim => DerivedFigures.IsCompanysYear(snapshot, claim));
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Bars,
            Title = Name,
            Subtitle = Say("Capital expenditure, US$ billion, by fiscal or calendar year as each company reports"),
            Unit = UnitScale.UsdBillion,
            ValueAxis = ValueAxes.Of([]),
            Alternative = "",
            Offer = new()
            {
                First = all.Min(claim => claim.Period?.Year),
                Last = all.Max(claim => claim.Period?.Year),
                Definitions = CapexDefinitions.Of(snapshot.Filter(snapshot.ClaimsOfMetric(Metrics.Capex), filter).Where(claim => DerivedFigures.IsCompanysYear(snapshot, claim))),
            },
        };
        if (all.Count == 0 && measured.Count > 0)
        {
            return ChartDraft.Empty(spec, Say("What is shown holds no figure of one company for one year."));
        }

        if (all.Count == 0)
        {
            return draft.Empty(spec, Metrics.Capex, UnitScale.UsdBillion);
        }

        var counted = spec.Offer.Definitions.Contains(options.Definition) ? options.Definition : null;
        var covered = all.FindAll(claim => options.Covers(claim) && IsCounted(claim, counted));
        if (covered.Count == 0)
        {
            return ChartDraft.Empty(spec, options, counted is null ? null : Say($"No figure that passes the filter counts “{DefinitionText.Of(counted)}” in the period."));
        }

        var (claims, left) = CapexSelection.Of(snapshot, covered);
        var implied = DerivedFigures.ImpliedCapex(snapshot, filter).Where(figure => claims.Contains(figure.Inputs[0]) && options.Covers(figure.Inputs[0].Period!.Year - 1)).ToList();
        var marks = CapexRows.Of(draft, claims, implied, later => IsCounted(later, counted));
        List<ChartSeries> series = [.. marks
            .GroupBy(pair => pair.Claim.Entity!)
            .Select(group => new ChartSeries(
                group.Key,
                draft.NameOf(group.First().Claim),
                Hues.Of(snapshot, group.Key),
                ChartForm.Bar,
                [.. group.Select(pair => pair.Mark)]))];
        return draft.Complete(spec with
        {
            Title = Headline(draft, [.. marks.Where(pair => !pair.Mark.Derived).Select(pair => pair.Claim)]),
            ValueAxis = ValueAxes.Of(series, UnitScale.UsdBillion),
            Series = series,
            Notes = [.. Notes(draft, claims, marks), .. Uncounted(claims, counted), .. left, .. Others(measured.Count - all.Count)],
            Derivations = [.. implied.Select(figure => figure.Sentence)],
            Alternative = Say($"Bar chart of capital expenditure in US$ billion, {CountText.Of(marks.Count, "bar")}."),
        });
    }

    /// <summary>The largest figure and the widest range of all that is drawn, what came later included.</summary>
    private static string Headline(ChartDraft draft, IReadOnlyList<Claim> drawn)
    {
        var claims = drawn.Select(claim => claim with { Amount = claim.Amount!.To(UnitScale.UsdBillion) }).ToList();
        if (claims.TrueForAll(claim => claim.Entity == claims[0].Entity))
        {
            // nobody is compared: what happened last, else what is expected last
            var happened = claims.FindAll(claim => claim.Status == ClaimStatus.Actual);
            var last = Standing.Newest(draft.Snapshot, (happened.Count > 0 ? happened : claims).GroupBy(claim => claim.Period!.End).MaxBy(period => period.Key)!);
            return Alone(last.Status, draft.NameOf(last), AmountText.Of(last.Amount!, last.Qualifier), PeriodText.Label(last.Period!));
        }

        var one = claims.Where(claim => !claim.Amount!.IsRange).MaxBy(claim => claim.Amount!.Most ?? claim.Amount.Low);
        var widest = claims.Where(claim => claim.Amount!.IsRange).MaxBy(claim => claim.Amount!.High - claim.Amount.Low);
        var first = one is null ? null : Most(one.Status, draft.NameOf(one), AmountText.Of(one.Amount!, one.Qualifier), PeriodText.Label(one.Period!));
        var second = widest is null ? null : Say($"the widest range is {draft.NameOf(widest)}, {PeriodText.Label(widest.Period!)}: {AmountText.Of(widest.Amount!)}");
        return (first, second) switch
        {
            (not null, not null) => Phrases.Clauses([first, second]),
            (not null, null) => first,
            _ => Say($"{draft.NameOf(widest!)} gives a range of {AmountText.Of(widest!.Amount!)} for {PeriodText.Label(widest.Period!)}"),
        };
    }

    private static string Most(ClaimStatus status, string who, string amount, string year) => status switch
    {
        ClaimStatus.Actual => Say($"{who} spent the most: {amount} in {year}"),
        ClaimStatus.Guidance => Say($"{who} plans to spend the most: {amount} in {year}"),
        _ => Say($"{who} is expected to spend the most: {amount} in {year}"),
    };

    private static string Alone(ClaimStatus status, string who, string amount, string year) => status switch
    {
        ClaimStatus.Actual => Say($"{who} spent {amount} in {year}"),
        ClaimStatus.Guidance => Say($"{who} plans to spend {amount} in {year}"),
        _ => Say($"{who} is expected to spend {amount} in {year}"),
    };

    private static IEnumerable<string> Others(int count)
    {
        if (count > 0)
        {
            yield return Say($"{CountText.Of(count, "figure")} left out: of groups and markets, or of more or less than a year.");
        }
    }

    private static IEnumerable<string> Notes(ChartDraft draft, IReadOnlyList<Claim> claims, IReadOnlyList<(Claim Claim, ChartMark Mark)> marks)
    {
        if (claims.Select(claim => claim.Period!.Kind).Distinct().Count() > 1)
        {
            yield return Say("Fiscal and calendar years stand side by side: a fiscal year is named after the year in which it ends.");
        }

        if (claims.All(claim => claim.Definition is null))
        {
            yield return Say("The report never says how it counts capex (with or without finance leases, gross or net of proceeds).");
        }

        if (marks.Any(pair => pair.Mark.DefinitionDiffers))
        {
            yield return Say("Figures in one bracket are the same company and year, counted differently: they do not contradict each other.");
        }

        var beside = marks.Where(pair => !pair.Mark.Derived && !claims.Contains(pair.Claim)).Select(pair => pair.Claim.Pack).Distinct().ToList();
        if (beside.Count > 0)
        {
            yield return Say($"Later figures have a row of their own. They are not the report’s: they come from {CountText.Join([.. beside.Select(pack => $"“{draft.Snapshot.FindPack(pack)!.Title}”")])}.");
        }

        foreach (var bound in claims.Where(claim => claim.Amount is { Value: null, IsRange: false }))
        {
            yield return Say($"{PeriodText.Label(bound.Period!)}: {AmountText.Of(bound.Amount!, bound.Qualifier)} is one bound only; the other is not given.");
        }
    }

    /// <summary>A figure whose source does not say how it counts is left: it cannot be said to count otherwise.</summary>
    private static bool IsCounted(Claim claim, string? definition) => definition is null || claim.Definition is null || claim.Definition == definition;

    private static IEnumerable<string> Uncounted(IReadOnlyList<Claim> claims, string? definition)
    {
        if (definition is not null && claims.Any(claim => claim.Definition is null))
        {
            yield return Say($"Shown are figures that count “{DefinitionText.Of(definition)}”, and those whose source does not say how it counts.");
        }
    }
}
