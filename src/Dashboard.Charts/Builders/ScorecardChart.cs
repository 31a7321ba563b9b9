using Dashboard.Charts.Axes;
using Dashboard.Charts.Builders.Figures;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>How far what came lies from what was forecast, for every forecast that can be compared.</summary>
public sealed class ScorecardChart : IChart
{
    /// <summary>The chart's id.</summary>
    public const string Id = "scorecard";

    private const string Percent = "%";
    private const int MostRows = 20;

    /// <inheritdoc />
    public string Slug => Id;

    /// <inheritdoc />
    public string Name => Say("Scorecard of the forecasts");

    /// <inheritdoc />
    public bool Measures(Claim claim) => Scorecard.IsForecast(claim);

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var entries = InOrder(snapshot, Scorecard.Of(snapshot, filter));
        var compared = entries.Where(entry => entry.IsCompared).ToList();
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Bars,
            Title = Say("Forecasts and their outcomes"),
            Subtitle = Say("Difference between outcome and forecast, in per cent of the forecast"),
            Unit = Percent,
            ValueAxis = ValueAxes.Of(-10, 10),
            Alternative = "",
        };
        if (entries.Count == 0)
        {
            return draft.Empty(spec, [.. snapshot.Claims.Where(Scorecard.IsForecast)]);
        }

        spec = spec with { Title = Headline(entries) };
        if (compared.Count == 0)
        {
            return ChartDraft.Empty(spec, entries.Count == 1
                ? Say("The one forecast cannot be compared with an outcome yet.")
                : Say($"None of the {AmountText.Number(entries.Count)} forecasts can be compared with an outcome yet."));
        }

        var bound = new MarkBound(1);
        var ends = bound.Ends([.. compared.OrderBy(entry => entry.Difference)], MostRows).ToHashSet();
        compared = compared.FindAll(ends.Contains);
        var rows = RowNames(draft, compared);
        List<ChartSeries> series =
        [
            .. compared
                .GroupBy(entry => entry.Forecast.Entity ?? "")
                .Select(group => new ChartSeries(
                    group.Key.Length == 0 ? "others" : group.Key,
                    draft.NameOf(group.First().Forecast),
                    Hues.Of(snapshot, group.Key),
                    ChartForm.Bar,
                    [.. group.Select(entry => Mark(entry, rows[entry]))])),
        ];
        return draft.Complete(spec with
        {
            ValueAxis = ValueAxes.Of(series),
            Series = series,
            LeftOut = bound.Left,
            Notes = [.. bound.Left == 0 ? Array.Empty<string>() : [Say($"{CountText.Of(bound.Left, "forecast")} left out that came closer: of {AmountText.Number(compared.Count + bound.Left)} the chart draws the {AmountText.Number(MostRows)} that were missed or exceeded by most.")], .. Notes(entries)],
            Alternative = Say($"Bar chart of differences from a forecast in per cent, {CountText.Of(compared.Count, "bar")}; above zero the outcome exceeds the forecast."),
            // its axis is of differences, and of nothing that the claims measure
        }) with
        { Metrics = [] };
    }

    /// <summary>What an address calls the difference of an entry that was compared.</summary>
    public static string AddressOf(ScorecardEntry entry) => $"{Id}.{entry.Forecast.Id}-score";

    /// <summary>A few words for a forecast: "Amazon 2025", "Nscale sought".</summary>
    public static string NameOf(EvidenceSnapshot snapshot, Claim forecast)
    {
        var about = forecast.Entity is null ? forecast.Label : snapshot.FindEntity(forecast.Entity)!.Name;
        return string.Join(' ', new[] { about ?? (forecast.Metric is { } metric ? MetricText.Of(snapshot, metric) : null), PeriodText.Label(forecast.Period) ?? forecast.Label?.ToLowerInvariant() }.OfType<string>().Distinct());
    }

    private static List<ScorecardEntry> InOrder(EvidenceSnapshot snapshot, IReadOnlyList<ScorecardEntry> entries)
    {
        var places = snapshot.InOrder(entries.Select(entry => entry.Forecast)).Index().ToDictionary(claim => claim.Item.Id, claim => claim.Index);
        return [.. entries.OrderBy(entry => places[entry.Forecast.Id])];
    }

    private static ChartMark Mark(ScorecardEntry entry, string row)
    {
        var (difference, outcome) = (entry.Difference!.Value, entry.Outcome!);
        var mark = ClaimMarks.Derived(
            new(AddressOf(entry), row, new(difference, null, null, Percent), Formula(entry.Forecast.Amount!, outcome.Amount!.To(entry.Forecast.Amount!.Unit), difference), [entry.Forecast, outcome], entry.Reason) { Said = VerdictText.Difference(difference) },
            row,
            outcome.Status);
        return mark with
        {
            Row = row,
            Company = entry.Forecast.Entity,
            Start = 0,
            Amount = Say($"{AmountText.Of(outcome.Amount!, outcome.Qualifier)} against {AmountText.Of(entry.Forecast.Amount!, entry.Forecast.Qualifier)}: {VerdictText.Difference(difference)}"),
            Label = IsWithin(entry) ? Say("within the range") : IsBounded(entry) ? Say($"within the bound, {VerdictText.Difference(difference)}") : $"{VerdictText.Difference(difference)} {VerdictText.Of(entry.Verdict)}",
            Period = entry.Forecast.Period is { } period ? PeriodText.Of(period) : null,
            StatusText = VerdictText.Of(entry.Verdict),
            Verdict = entry.Verdict,
        };
    }

    /// <summary>"(131.819 − 125) ÷ 125": against the value, or the end of the range that was passed.</summary>
    private static string Formula(Amount forecast, Amount came, decimal difference)
    {
        var number = difference < 0 ? came.Most ?? came.Least : came.Least ?? came.Most;
        var end = difference < 0 ? forecast.Least ?? forecast.Most : forecast.Most ?? forecast.Least;
        return number is not { } value || end is not { } against || against == 0 || (forecast.IsRange && difference == 0)
            ? Say($"{AmountText.TermAlike(came)} lies within {AmountText.TermAlike(forecast)}: no difference")
            : against < 0 ? Say($"({Term(value)} − ({Term(against)})) ÷ {Term(-against)}, in {UnitText.Of(forecast.Unit)}")
            : Say($"({Term(value)} − {Term(against)}) ÷ {Term(against)}, in {UnitText.Of(forecast.Unit)}");

        string Term(decimal of) => AmountText.TermAlike(of, forecast.Unit);
    }

    // a difference of 0 % would say that it came exactly so
    private static bool IsWithin(ScorecardEntry entry) => entry.Verdict == Verdict.Confirmed && entry.Difference == 0 && entry.Forecast.Amount is { IsRange: true };

    // "at least 2" is met by 5 and by 2 alike: the difference is no miss
    private static bool IsBounded(ScorecardEntry entry) => entry is { Verdict: Verdict.Confirmed, Forecast.Amount: { Value: null, IsRange: false } bound, Difference: { } difference } && (bound.High is null ? difference > 0 : difference < 0);

    /// <summary>"Amazon 2025"; where two forecasts would share a row, the status and the day on which they were known tell them apart.</summary>
    private static Dictionary<ScorecardEntry, string> RowNames(ChartDraft draft, List<ScorecardEntry> entries)
    {
        var names = entries.ToDictionary(entry => entry, entry => NameOf(draft.Snapshot, entry.Forecast));
        var shared = names.Values.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return names.ToDictionary(
            pair => pair.Key,
            pair => shared.Contains(pair.Value) ? Say($"{pair.Value}, {StatusText.Of(pair.Key.Forecast.Status)} of {PeriodText.Day(draft.Snapshot.KnownSince(pair.Key.Forecast))}") : pair.Value);
    }

    private static string Headline(List<ScorecardEntry> entries)
    {
        var numbered = entries.Where(entry => entry.Forecast.Amount is not null).ToList();
        if (numbered.Count == 0)
        {
            return Say($"{CountText.Of(entries.Count, "forecast")}, none with a figure");
        }

        Verdict[] order = [Verdict.Confirmed, Verdict.Exceeded, Verdict.Missed, Verdict.Superseded, Verdict.Open, Verdict.NotComparable];
        var said = from verdict in order
                   let count = numbered.Count(entry => entry.Verdict == verdict)
                   where count > 0
                   select Fate(verdict, count);
        return Say($"Of {CountText.Of(numbered.Count, "forecast")} with a figure, {CountText.Join([.. said])}");
    }

    private static string Fate(Verdict verdict, int count) => (verdict, count) switch
    {
        (Verdict.Confirmed, 1) => Say("1 was met"),
        (Verdict.Confirmed, _) => Say($"{AmountText.Number(count)} were met"),
        (Verdict.Exceeded, 1) => Say("1 was exceeded"),
        (Verdict.Exceeded, _) => Say($"{AmountText.Number(count)} were exceeded"),
        (Verdict.Missed, 1) => Say("1 was missed"),
        (Verdict.Missed, _) => Say($"{AmountText.Number(count)} were missed"),
        (Verdict.Superseded, 1) => Say("1 was replaced"),
        (Verdict.Superseded, _) => Say($"{AmountText.Number(count)} were replaced"),
        (Verdict.Open, 1) => Say("1 is open"),
        (Verdict.Open, _) => Say($"{AmountText.Number(count)} are open"),
        _ => Say($"{AmountText.Number(count)} cannot be compared"),
    };

    private static IEnumerable<string> Notes(IReadOnlyList<ScorecardEntry> entries)
    {
        yield return Say("Difference: outcome less forecast, divided by the forecast. For a range it is measured from the end that was passed; within the range it is zero.");
        yield return Say("A forecast is met where the outcome rounds to it, at the precision in which it is printed.");
        if (entries.Any(entry => entry.Verdict == Verdict.Superseded))
        {
            yield return Say("Replaced: a newer forecast took its place, which the hatched bar leads to. The outcome is not known yet.");
        }

        var left = entries.Count(entry => !entry.IsCompared);
        if (left > 0)
        {
            yield return left == 1
                ? Say("1 forecast without a bar: it is open, without a number, or not comparable with the outcome. The table on the chart’s page gives the reason for each.")
                : Say($"{CountText.Of(left, "forecast")} without a bar: they are open, without a number, or not comparable with the outcome. The table on the chart’s page gives the reason for each.");
        }
    }
}
