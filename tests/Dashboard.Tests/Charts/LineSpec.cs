using Dashboard.Charts;

namespace Dashboard.Tests.Charts;

/// <summary>A chart of one line, made by hand.</summary>
internal static class LineSpec
{
    /// <summary>The line through the marks, over the years.</summary>
    public static ChartSpec Of(IReadOnlyList<ChartMark> marks, int from, int to) => new()
    {
        Slug = "line",
        Kind = ChartKind.Line,
        Title = "A line",
        Subtitle = "",
        Unit = "USD billion",
        Alternative = "",
        ValueAxis = new(0, 10, 5),
        PlaceAxis = new(from, to),
        Series = [new("acme", "Acme", 1, ChartForm.Line, marks)],
    };
}
