using System.Globalization;
using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>What companies have spent, year after year: one line a company, counted in one way that the line names.</summary>
public sealed class CapexHistoryChart : IChart
{
    /// <summary>The chart's id.</summary>
    public const string Id = "capex-history";

    /// <inheritdoc />
    public string Slug => Id;

    /// <inheritdoc />
    public string Name => Say("Capital expenditure over the years");

    /// <inheritdoc />
    public ChartShape? Shape => ChartShape.Trend;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim is { Metric: Metrics.Capex, Status: ClaimStatus.Actual };

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var known = snapshot.ClaimsOfMetric(Metrics.Capex)
            .Where(claim => claim is { Status: ClaimStatus.Actual, Entity: not null, Period: not null, Amount.Value: not null } && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion))
            // a sum over companies never stands beside its members, and quarters never beside years
            .Where(claim => snapshot.FindEntity(claim.Entity!)!.Kind != EntityKind.Group && Paces.Of(claim.Period!) == Pace.Year)
            .ToList();
        // history is made of what followed: here every pack counts that the filter allows
        var all = snapshot.Filter(known, filter).ToList();
        var chosen = CapexDefinitions.Chosen(all, options);
        var figures = StandingFigures.Of(snapshot, chosen);
        var lines = figures.GroupBy(claim => claim.Entity!).Select(company => (IReadOnlyList<Claim>)LineOf(snapshot, company)).Where(line => line.Count > 1).ToList();
        var values = new CapexHistoryValues(draft, options, lines);
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Line,
            Title = Name,
            Subtitle = values.Subtitle,
            Unit = values.Unit,
            ValueAxis = ValueAxes.Of([]),
            PlaceAxis = new(0, 1),
            Alternative = "",
            Offer = new()
            {
                First = lines.SelectMany(line => line).Min(claim => claim.Period?.Year),
                Last = lines.SelectMany(line => line).Max(claim => claim.Period?.Year),
                Values = lines.Count > 0,
                Layouts = options is { Values: ChartValues.Absolute, Scale: ChartScale.Linear },
                Log = options.Values != ChartValues.Yoy && lines.TrueForAll(line => line.All(claim => CapexHistoryValues.Billions(claim) > 0)),
                Definitions = CapexDefinitions.Of(all),
            },
        };
        if (all.Count == 0)
        {
            return draft.Empty(spec, known);
        }

        if (lines.Count == 0)
        {
            return ChartDraft.Empty(spec, Say($"A history needs two years of one company that are counted alike; what is shown holds {CountText.Of(figures.Count, "single figure")}."));
        }

        var drawn = lines.ConvertAll(line => (Line: line, Marks: LineGaps.Parted(values.Of(line, claim => Mark(draft, claim)), mark => snapshot.FindClaim(mark.Id)!.Period!).ToList())).FindAll(pair => pair.Marks.Count > 0);
        return drawn.Count == 0
            ? ChartDraft.Empty(spec, options, values.WhyEmpty)
            : draft.Complete(Filled(draft, WithOffer(spec, options, drawn.SelectMany(pair => pair.Marks)), values, drawn, new(lines, figures, chosen.Count - figures.Count)) is var history && AsBars(spec, options)
                ? new CapexHistoryBars(draft, [.. drawn.Select(pair => (IReadOnlyList<Claim>)[.. pair.Line.Where(options.Covers)])], options.Layout == ChartLayout.Stacked).Filled(history, claim => Mark(draft, claim))
                : history);
    }

    private static bool AsBars(ChartSpec spec, ChartOptions options) => spec.Offer.Layouts && options.Layout != ChartLayout.Lines;

    /// <summary>An axis by multiples is offered by what is drawn: a change or an index is another number than the figure behind it.</summary>
    private static ChartSpec WithOffer(ChartSpec spec, ChartOptions options, IEnumerable<ChartMark> drawn) =>
        spec with { Offer = spec.Offer with { Log = options.Values != ChartValues.Yoy && LogScale.Fits(drawn), HasNoLogOf = options.Values == ChartValues.Yoy ? null : LogScale.Misfit(drawn) } };

    private static ChartSpec Filled(ChartDraft draft, ChartSpec spec, CapexHistoryValues values, List<(IReadOnlyList<Claim> Line, List<ChartMark> Marks)> drawn, CapexLeftOut left)
    {
        var marks = drawn.SelectMany(pair => pair.Marks).ToList();
        var (first, last) = (marks.Min(mark => mark.Place!.Value), marks.Max(mark => mark.Place!.Value));
        var lines = drawn.ConvertAll(pair => (IReadOnlyList<Claim>)[.. pair.Line.Where(values.Options.Covers)]);
        List<ChartSeries> series = [.. drawn.Select(pair => new ChartSeries(pair.Line[0].Entity!, NameOf(draft, pair.Line[0]), Hues.Of(draft.Snapshot, pair.Line[0].Entity), ChartForm.Line, pair.Marks))];
        return spec with
        {
            Title = Headline(draft, values.Options, lines, drawn.SelectMany(pair => pair.Marks)),
            ValueAxis = ValueAxes.Of(series, values.Unit, values.Options.Scale == ChartScale.Log && spec.Offer.Log),
            // behind the last year there is room for the names of the lines
            PlaceAxis = new(Math.Floor((first - .25m) * 4) / 4, last + Math.Max(.5m, Math.Round((last - first) * .16m, 2)), 1),
            Series = series,
            Notes = [.. new[] { values.Note, values.WithoutBase, AsBars(spec, values.Options) ? null : LineGaps.Note(series) }.OfType<string>(), .. Notes(draft, lines), .. left.Notes],
            Alternative = Phrases.Sentences([Drawing(values.Options), .. drawn.Select(pair => Sentence(draft, pair.Line, pair.Marks))]),
        };
    }

    private static string Drawing(ChartOptions options) => options.Values switch
    {
        ChartValues.Yoy => Say("Line chart of capital expenditure by year, as change in per cent."),
        ChartValues.Index => Say("Line chart of capital expenditure by year, as an index."),
        _ => Say("Line chart of capital expenditure by year."),
    };

    /// <summary>The longest run of years that are counted alike, one figure a year: the newest.</summary>
    private static List<Claim> LineOf(EvidenceSnapshot snapshot, IEnumerable<Claim> company) => company
        .GroupBy(claim => (claim.Definition, claim.Period!.Kind))
        .Select(counted => counted.GroupBy(claim => claim.Period!.End).OrderBy(year => year.Key).Select(year => Standing.Newest(snapshot, year)).ToList())
        .MaxBy(line => line.Count)!;

    private static ChartMark Mark(ChartDraft draft, Claim claim) => draft.Marks.Of(claim, Phrases.Listed(draft.NameOf(claim), PeriodText.Label(claim.Period!)), claim.Amount!.To(UnitScale.UsdBillion)) with
    {
        Place = EndOf(claim.Period!),
        Start = null,
        Company = claim.Entity,
        // the line is named beside it
        Label = null,
        Definition = claim.Definition is { } counted ? DefinitionText.Of(counted) : null,
    };

    /// <summary>A year’s number stands at its last day: a year that ends with June stands half a year before it.</summary>
    private static decimal EndOf(Period period) => period.End.Year - 1 + Math.Round((decimal)period.End.DayOfYear / (DateTime.IsLeapYear(period.End.Year) ? 366 : 365), 2);

    private static string NameOf(ChartDraft draft, Claim claim) =>
        claim.Definition is { } counted ? Say($"{draft.NameOf(claim)}: {DefinitionText.Of(counted)}") : draft.NameOf(claim);

    private static string Headline(ChartDraft draft, ChartOptions options, List<IReadOnlyList<Claim>> lines, IEnumerable<ChartMark> marks)
    {
        if (options.Values == ChartValues.Yoy)
        {
            var fastest = marks.MaxBy(mark => mark.End)!;
            var claim = draft.Snapshot.FindClaim(fastest.Id)!;
            return Say($"{draft.NameOf(claim)}’s {PeriodText.Label(claim.Period!)} is the steepest change from a year before: {fastest.Amount}");
        }

        var grown = lines.Where(line => line.Count > 1 && CapexHistoryValues.Billions(line[0]) > 0).MaxBy(line => CapexHistoryValues.Billions(line[^1]) / CapexHistoryValues.Billions(line[0]));
        if (grown is null)
        {
            return Say($"Capital expenditure of {CountText.Join([.. lines.Select(line => draft.NameOf(line[0]))])}");
        }

        var (first, last) = (grown[0], grown[^1]);
        var ratio = CapexHistoryValues.Billions(last) / CapexHistoryValues.Billions(first);
        return ratio > 0
            ? Say($"{draft.NameOf(first)} spent {RatioText.Much(ratio)} in {PeriodText.Label(last.Period!)} as in {PeriodText.Label(first.Period!)}")
            : Say($"{draft.NameOf(first)} spent {AmountText.Of(last.Amount!, last.Qualifier)} in {PeriodText.Label(last.Period!)}, after {AmountText.Of(first.Amount!, first.Qualifier)} in {PeriodText.Label(first.Period!)}");
    }

    private static IEnumerable<string> Notes(ChartDraft draft, List<IReadOnlyList<Claim>> lines)
    {
        var early = lines.FindAll(line => line[0].Period!.End is not { Month: 12, Day: 31 });
        if (early.Count > 0)
        {
            yield return Say($"A year’s number stands at the end of that year. {CountText.Join(early.ConvertAll(line => Say($"{draft.NameOf(line[0])}’s year ends in {MonthOf(line[^1].Period!)}")))}, and stands where it ends.");
        }

        if (lines.Select(line => line[0].Definition).Distinct().Count() > 1)
        {
            yield return Say("The lines are counted differently, as each is named: how high one stands against another says little.");
        }
    }

    private static string MonthOf(Period period) => period.End.ToString(Say("MMMM"), CultureInfo.InvariantCulture);

    private static string Sentence(ChartDraft draft, IReadOnlyList<Claim> line, List<ChartMark> marks) =>
        Say($"{Phrases.Listed([NameOf(draft, line[0]), .. marks.Select(mark => $"{PeriodText.Label(draft.Snapshot.FindClaim(mark.Id)!.Period!)} {(mark.Derived ? mark.Amount : AmountText.Brief(mark.End, UnitScale.UsdBillion))}")])}.");
}
