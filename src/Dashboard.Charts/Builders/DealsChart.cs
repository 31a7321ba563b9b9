using System.Globalization;
using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>How many investments a company made in a year, as each source counts them, side by side.</summary>
public sealed class DealsChart : IChart
{
    private const string Deals = "deals";

    /// <inheritdoc />
    public string Slug => "deals";

    /// <inheritdoc />
    public string Name => Say("NVIDIA’s deals");

    /// <inheritdoc />
    public ChartShape? Shape => ChartShape.Ranking;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim.Metric == Metrics.DealCount;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var counts = draft.Claims(Metrics.DealCount, Deals).Where(claim => claim is { Amount.Value: not null, Period: not null }).OrderByDescending(claim => claim.Amount!.Value).ToList();
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Bars,
            Title = Say("Counts of deals"),
            Subtitle = Say("Number of investments in one year"),
            Unit = Deals,
            ValueAxis = ValueAxes.Of([]) with { Shown = false },
            Alternative = "",
        };
        if (counts.Count == 0)
        {
            return draft.Empty(spec, Metrics.DealCount, Deals);
        }

        // one company and one year: counts of others are not set beside them
        var told = counts.FindAll(claim => claim.Entity == counts[0].Entity).GroupBy(claim => claim.Period!.Year).OrderByDescending(one => one.Count()).ThenByDescending(one => one.Key).First().ToList();
        var (all, standing) = (counts.Count, StandingFigures.Of(snapshot, told));
        counts = standing;
        var company = draft.NameOf(counts[0]);
        var year = counts[0].Period!.Year.ToString(CultureInfo.InvariantCulture);
        var numbers = CountText.Join([.. counts.Select(claim => AmountText.Of(claim.Amount! with { Unit = "year" }, claim.Qualifier))]);
        List<ChartSeries> series = [new(counts[0].Entity ?? "counts", company, Hues.Of(snapshot, counts[0].Entity), ChartForm.Bar, [.. counts.Select(claim => Mark(draft, claim))])];
        return draft.Complete(spec with
        {
            Title = counts.Count == 1 ? Say($"{numbers} deals by {company} in {year}") : Say($"{CountText.Capital(CountText.Word(counts.Count))} counts of {company}’s {year} deals: {numbers}"),
            Subtitle = Say($"Number of investments by {company}, {year}, as each source counts them"),
            ValueAxis = ValueAxes.Of(series) with { Shown = false },
            Series = series,
            Notes =
            [
                Say("No source says what it counts as a deal, or up to which day of the year."),
                .. new[] { StandingFigures.Note(told.Count - standing.Count), all == told.Count ? null : Say($"{CountText.Of(all - told.Count, "figure")} left out: of another company or year.") }.OfType<string>(),
            ],
            Alternative = Say("Bar chart of counts that disagree."),
        });
    }

    private static ChartMark Mark(ChartDraft draft, Claim claim)
    {
        var row = claim.Label ?? Phrases.Listed(draft.Snapshot.SourcesOf(claim).Select(source => source.Publisher));
        return draft.Marks.Of(claim, row, claim.Amount!) with { Row = row };
    }
}
