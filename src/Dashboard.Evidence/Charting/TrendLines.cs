using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Charting;

/// <summary>Finds the lines of a trend.</summary>
public static class TrendLines
{
    /// <summary>A line needs two points.</summary>
    public const int Least = 2;

    private const int DaysOfYear = 366;
    private const int DaysOfQuarter = 92;

    /// <summary>The lines with two points and more, one a subject, the longest first.</summary>
    public static IReadOnlyList<TrendLine> Of(ChartFigures figures)
    {
        var timed = figures.Claims
            .Where(claim => claim is { Period: not null, Status: not (ClaimStatus.Opinion or ClaimStatus.Sought) } && claim.Amount!.Middle is not null && IsAsked(figures.Chart, claim.Period))
            .Select(claim => (Claim: claim, Pace: Paces.Of(claim.Period!)))
            .Where(timed => timed.Pace is not null);
        return timed
            .GroupBy(timed => timed.Pace!.Value)
            .Select(pace => (Pace: pace.Key, Lines: Lines(figures, [.. pace.Select(timed => timed.Claim)])))
            .OrderByDescending(pace => pace.Lines.Sum(line => line.Points.Count()))
            .ThenByDescending(pace => Paces.InAYear(pace.Pace))
            .Select(pace => pace.Lines)
            .FirstOrDefault() ?? [];
    }

    private static bool IsAsked(PackChart chart, Period period) =>
        PeriodKinds.Find(chart.Periods) is not { } kind || period.Kind == kind;

    private static List<TrendLine> Lines(ChartFigures figures, List<Claim> claims) =>
    [
        .. claims.GroupBy(claim => claim.Entity!)
            .Select(subject => subject.GroupBy(claim => claim.Period!.Kind).Select(kind => Line(figures.Snapshot, subject.Key, [.. kind])).MaxBy(line => line.Points.Count())!)
            .Where(line => line.Points.Count() >= Least)
            .OrderByDescending(line => line.Points.Count())
            .ThenBy(line => line.Subject, StringComparer.Ordinal),
    ];

    private static TrendLine Line(EvidenceSnapshot snapshot, string subject, List<Claim> claims)
    {
        var past = Points(snapshot, Standing.Of(snapshot, claims.FindAll(claim => claim.Status == ClaimStatus.Actual)));
        var last = past.Count == 0 ? DateOnly.MinValue : past[^1].Claim.Period!.End;
        // forecasts of one mouth are a line, those of several a spread; what was said long before the newest figure has been overtaken, whatever it speaks of
        var ahead = claims.FindAll(claim => claim.Status != ClaimStatus.Actual && claim.Period!.End > last && !IsOvertaken(claim, last))
            .GroupBy(claim => Mouth.Of(snapshot, claim))
            .OrderByDescending(mouth => mouth.Select(claim => claim.Period!.End).Distinct().Count())
            .ThenByDescending(mouth => mouth.Max(claim => claim.Stated?.First))
            .ThenBy(mouth => mouth.Key.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return new(subject, past, ahead is null ? [] : Points(snapshot, ahead));
    }

    private static bool IsOvertaken(Claim claim, DateOnly last) =>
        claim.Stated is { } stated && last.DayNumber - stated.Last.DayNumber > (Paces.Of(claim.Period!) == Pace.Year ? DaysOfYear : DaysOfQuarter);

    private static List<TrendPoint> Points(EvidenceSnapshot snapshot, IEnumerable<Claim> claims) =>
    [
        .. from period in claims.GroupBy(claim => claim.Period!.End)
           orderby period.Key
           let last = Standing.Newest(snapshot, period)
           select new TrendPoint(last, [.. period.Where(other => other != last && AmountBounds.Of(other) == AmountBounds.Of(last))]),
    ];
}
