using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>How keen investors are on each segment, as rated, with what drives it.</summary>
public sealed class SegmentsChart : IChart
{
    private const string Stars = "stars";
    private const int MostStars = 5;

    /// <inheritdoc />
    public string Slug => "segments";

    /// <inheritdoc />
    public string Name => Say("Segments");

    /// <inheritdoc />
    public ChartShape? Shape => ChartShape.Ranking;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim.Metric == Metrics.SegmentRating;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var told = draft.Claims(Metrics.SegmentRating, Stars).Where(claim => claim is { Amount.Value: not null, Segments.Count: > 0 })
            .OrderBy(claim => snapshot.Segments.Index().First(segment => segment.Item.Id == claim.Segments[0]).Index)
            .ToList();
        var ratings = StandingFigures.Of(snapshot, told);
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Bars,
            Title = Say("Ratings of the segments"),
            Subtitle = Say("Change in investment enthusiasm, stars of five, with the drivers that are named"),
            Unit = Stars,
            ValueAxis = ValueAxes.Of(0, MostStars),
            Alternative = "",
        };
        if (ratings.Count == 0)
        {
            return draft.Empty(spec, Metrics.SegmentRating, Stars);
        }

        return draft.Complete(spec with
        {
            Title = Headline(draft, ratings),
            ValueAxis = ValueAxes.Of(Math.Min(0, ratings.Min(rating => rating.Amount!.Value!.Value)), Math.Max(MostStars, ratings.Max(rating => rating.Amount!.Value!.Value))),
            Series = [new("ratings", Say("Rating"), 1, ChartForm.Bar, [.. ratings.Select(rating => Mark(draft, rating))])],
            Notes = [Say("The ratings come with no scale, date, baseline or source: they are the author’s opinion."), .. new[] { StandingFigures.Note(told.Count - ratings.Count) }.OfType<string>()],
            Alternative = Say("Bar chart of ratings from zero to five stars."),
        });
    }

    private static ChartMark Mark(ChartDraft draft, Claim rating)
    {
        var segment = draft.Snapshot.FindSegment(rating.Segments[0])!;
        var drivers = draft.Snapshot.Figures(Metrics.SegmentDriver, draft.Filter)
            .Where(driver => driver.Segments.Contains(segment.Id) && driver.Label is not null)
            .ToList();
        return draft.Marks.Of(rating, SegmentText.Of(segment), rating.Amount!, drivers) with
        {
            Row = SegmentText.Of(segment),
            Segment = segment.Id,
            Detail = drivers.Count == 0 ? null : string.Join(" · ", drivers.Select(driver => driver.Label)),
        };
    }

    private static string Headline(ChartDraft draft, List<Claim> ratings)
    {
        var names = ratings.ToLookup(rating => rating.Amount!.Value!.Value, rating => SegmentText.Of(draft.Snapshot.FindSegment(rating.Segments[0])!));
        var (best, worst) = (names.Max(group => group.Key), names.Min(group => group.Key));
        var top = CountText.Join([.. names[best]]);
        return best == worst
            ? Say($"{top}: {AmountText.Number(best)} of 5 stars, by a scale that is not explained")
            : Say($"{top} get {AmountText.Number(best)} stars, {CountText.Join([.. names[worst]])} {AmountText.Number(worst)}, by a scale that is not explained");
    }
}
