using System.Globalization;
using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>A market's size in the years that a forecaster names, with the years between interpolated at the implied growth rate.</summary>
public sealed class MarketChart : IChart
{
    private const string Id = "market";
    private const string InterpolatedId = "interpolated";

    /// <inheritdoc />
    public string Slug => Id;

    /// <inheritdoc />
    public string Name => Say("Market projection");

    /// <inheritdoc />
    public ChartShape? Shape => ChartShape.Trend;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim.Metric == Metrics.MarketSize;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var claims = draft.Claims(Metrics.MarketSize, UnitScale.UsdBillion).Where(claim => claim is { Period: not null, Entity: not null }).OrderBy(claim => claim.Period!.Year).ToList();
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Line,
            Title = Say("Market size"),
            Subtitle = Say("AI data-center market, US$ billion a year"),
            Unit = UnitScale.UsdBillion,
            ValueAxis = ValueAxes.Of([]),
            PlaceAxis = new(2023, 2033, 2),
            Alternative = "",
        };
        if (claims.Count == 0)
        {
            return draft.Empty(spec, Metrics.MarketSize, UnitScale.UsdBillion);
        }

        // one market is one line: another is shown by the company filter
        var further = claims.Where(claim => claim.Entity != claims[0].Entity).Select(draft.NameOf).Distinct().ToList();
        var told = claims.FindAll(claim => claim.Entity == claims[0].Entity);
        var standing = StandingFigures.Of(snapshot, told);
        // one figure a year: what else is told of it is another forecaster's
        claims = [.. standing.GroupBy(claim => claim.Period!.Year).Select(year => Standing.Newest(snapshot, year))];
        var (first, last) = (claims[0], claims[^1]);
        var growth = DerivedFigures.MarketGrowth(snapshot, filter).FirstOrDefault(figure => figure.Inputs[0] == first);
        var stated = new ChartSeries("stated", Say("Stated"), 1, ChartForm.Point, [.. claims.Select(claim => Stated(draft, claim))]);
        var others = new MarketForecasters(draft, [.. claims, .. told.Except(standing)]);
        List<ChartSeries> all = [stated, .. growth is null ? Array.Empty<ChartSeries>() : [Interpolated(draft, growth)], .. others.Lines];
        var years = all.SelectMany(one => one.Marks).Select(mark => (int)mark.Place!.Value).ToList();
        spec = spec with { Offer = new() { First = years.Min(), Last = years.Max(), Log = LogScale.Fits(all.SelectMany(one => one.Marks)) } };
        var series = all.Select(one => one with { Marks = [.. one.Marks.Where(mark => options.Covers((int)mark.Place!.Value))] }).Where(one => one.Marks.Count > 0).ToList();
        if (series.Count == 0)
        {
            return ChartDraft.Empty(spec, options);
        }

        var marks = series.SelectMany(one => one.Marks).ToList();
        spec = spec with { Offer = spec.Offer with { Log = LogScale.Fits(marks), HasNoLogOf = LogScale.Misfit(marks) } };
        return draft.Complete(spec with
        {
            Title = growth is null ? Say($"{draft.NameOf(first)}: {stated.Marks[0].Amount} in {PeriodText.Label(first.Period!)}") : Headline(stated, series, last.Period!.Year - first.Period!.Year, draft.NameOf(first)),
            Subtitle = growth is null
                ? Say($"{draft.NameOf(first)}, US$ billion a year")
                : Say($"{draft.NameOf(first)}, US$ billion a year; the years between are interpolated at {growth.Text} a year"),
            ValueAxis = ValueAxes.Of(series, UnitScale.UsdBillion, options.Scale == ChartScale.Log && spec.Offer.Log),
            PlaceAxis = new(marks.Min(mark => mark.Place!.Value), marks.Max(mark => mark.Place!.Value), 2),
            Series = series,
            Notes = [.. growth is null ? [] : Notes(stated, series), .. new[] { others.Lines.Count > 0 ? Say("Dashed lines are what other forecasters say: each goes from the base year of a forecast to its last.") : null, others.Note, StandingFigures.Note(told.Count - standing.Count), ChartDraft.Further(further) }.OfType<string>()],
            Derivations = growth is null ? [] : [growth.Sentence],
            Alternative = Say("Line chart of a market’s size by year."),
        });
    }

    private static IEnumerable<string> Notes(ChartSeries stated, List<ChartSeries> shown)
    {
        yield return Say("Two years are stated, the others are not: the line between them is ours, not the forecaster’s.");
        var hidden = stated.Marks.Count - (shown.Find(series => series.Id == stated.Id)?.Marks.Count ?? 0);
        if (hidden > 0)
        {
            yield return hidden == 1
                ? Say("1 stated year lies outside of the period that is shown.")
                : Say($"{CountText.Of(hidden, "stated year")} lie outside of the period that is shown.");
        }
    }

    private static ChartMark Stated(ChartDraft draft, Claim claim)
    {
        var amount = claim.Amount!.To(UnitScale.UsdBillion);
        return draft.Marks.Of(claim, Phrases.Listed(draft.NameOf(claim), PeriodText.Label(claim.Period!)), amount) with
        {
            Place = claim.Period!.Year,
            Start = null,
            Label = Say($"${AmountText.Brief(amount)} bn"),
        };
    }

    private static ChartSeries Interpolated(ChartDraft draft, DerivedFigure growth)
    {
        var (first, last) = (growth.Inputs[0], growth.Inputs[1]);
        var (from, years) = (first.Period!.Year, last.Period!.Year - first.Period.Year);
        var (start, end) = (first.Amount!.To(UnitScale.UsdBillion).Value!.Value, last.Amount!.To(UnitScale.UsdBillion).Value!.Value);
        var rate = CompoundGrowth.Rate(start, end, years);
        var marks = Enumerable.Range(0, years + 1).Select(step =>
        {
            var year = (from + step).ToString(CultureInfo.InvariantCulture);
            // the line begins and ends exactly at what is stated
            var value = step == 0 ? start : step == years ? end : CompoundGrowth.Project(start, rate, step);
            var amount = new Amount(Rounding.To(value, 6), null, null, UnitScale.UsdBillion);
            var words = AmountText.Of(amount with { Value = Rounding.To(value, 1) });
            var formula = Say($"{AmountText.TermAlike(start, UnitScale.UsdBillion)} × ({AmountText.TermAlike(end, UnitScale.UsdBillion)} ÷ {AmountText.TermAlike(start, UnitScale.UsdBillion)})^({step} ÷ {years}), in US$ billion");
            return ClaimMarks.Derived(new($"{Id}.interpolated-{year}", Say($"{year}, interpolated"), amount, formula, growth.Inputs, growth.Note), Say($"{year}, interpolated"), last.Status) with
            {
                End = Computed.Drawn(value),
                Place = from + step,
                Start = null,
                Label = null,
                Amount = words,
                Period = year,
                StatusText = Say("interpolated"),
            };
        });
        return new(InterpolatedId, CountText.Capital(Say("interpolated")), 1, ChartForm.Line, [.. marks]);
    }

    /// <summary>The growth between the two stated years; where one of them is not drawn, what is.</summary>
    private static string Headline(ChartSeries stated, List<ChartSeries> drawn, int years, string name)
    {
        var (first, last) = (stated.Marks[0], stated.Marks[^1]);
        var shown = drawn.SelectMany(series => series.Marks).ToList();
        if (!shown.Exists(mark => mark.Id == first.Id) || !shown.Exists(mark => mark.Id == last.Id))
        {
            var line = (drawn.Find(series => series.Id == InterpolatedId) ?? drawn[0]).Marks;
            return Say($"{name}: {line[0].Amount} ({line[0].Period}) to {line[^1].Amount} ({line[^1].Period})");
        }

        var times = last.End / first.End;
        return times is >= 9.5m and < 10.5m
            ? Say($"Tenfold in {CountText.Word(years)} years: one forecaster’s line between two points")
            : Say($"{CountText.Capital(RatioText.Large(times))} in {CountText.Word(years)} years: one forecaster’s line between two points");
    }
}
