using System.Globalization;
using Dashboard.Charts;
using Dashboard.Charts.Builders.Figures;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Charts.Builders.Figures;

/// <summary>Charts over figures that a test makes up: what is measured has no meaning for the product.</summary>
internal static class Figure
{
    public const string Metric = "gauge-widgets";

    public static PackChart Asked(ChartShape shape) => new() { Id = "asked", Pack = "pack", Shape = shape, Metrics = [Metric] };

    public static ChartSpec Build(ChartShape shape, params IReadOnlyList<Claim> claims) => Build(Asked(shape), HandMade.Snapshot(claims));

    public static ChartSpec Build(PackChart chart, EvidenceSnapshot snapshot, ChartOptions? options = null) =>
        new FigureChart(snapshot, chart).BuildAs(snapshot, EvidenceFilter.None, options ?? ChartOptions.None);

    public static Claim Of(string entity, decimal value, Period period, ClaimStatus status = ClaimStatus.Actual, string unit = "widgets") =>
        HandMade.Claim(string.Create(CultureInfo.InvariantCulture, $"{entity}-{period.End:yyyyMMdd}-{value}-{status}").ToLowerInvariant().Replace('.', '-')) with
        {
            Metric = Metric,
            Entity = entity,
            Amount = HandMade.Exactly(value, unit),
            Period = period,
            Status = status,
        };

    public static Claim Said(string by, decimal value, string day, int year = 2030, string entity = "market") => Of(entity, value, HandMade.Year(year), ClaimStatus.Projection) with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{by}-{day}-{value}"),
        By = by,
        Stated = PartialDate.TryParse(day, out var date) ? date : null,
    };

    public static Period Quarter(int year, int quarter) => new(
        PeriodKind.Quarter,
        string.Create(CultureInfo.InvariantCulture, $"Q{quarter} {year}"),
        new(year, ((quarter - 1) * 3) + 1, 1),
        new DateOnly(year, ((quarter - 1) * 3) + 1, 1).AddMonths(3).AddDays(-1));

    public static Period Day(int year, int month, int day) => new(PeriodKind.Day, string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{day}"), new(year, month, day), new(year, month, day));
}
