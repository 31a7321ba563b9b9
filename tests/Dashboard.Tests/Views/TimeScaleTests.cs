using Dashboard.Views;

namespace Dashboard.Tests.Views;

public class TimeScaleTests
{
    [Fact]
    public void At_Days_LieInTheirOrderWithRoomAtBothEnds()
    {
        var scale = TimeScale.Around([new(2025, 1, 1), new(2026, 1, 9), new(2025, 12, 31)]);

        Assert.InRange(scale.At(new(2025, 1, 1)), 1, 20);
        Assert.InRange(scale.At(new(2026, 1, 9)), 80, 99);
        Assert.True(scale.At(new(2025, 12, 31)) < scale.At(new(2026, 1, 9)));
    }

    [Fact]
    public void At_DayOutside_LiesAtTheNearerEnd()
    {
        var scale = new TimeScale(new(2025, 1, 1), new(2025, 12, 31));

        Assert.Equal((0.0, 100.0), (scale.At(DateOnly.MinValue), scale.At(DateOnly.MaxValue)));
    }

    [Theory]
    [InlineData("2025-10-01", "2025-11-15", "Oct 2025", "Nov 2025")]
    [InlineData("2025-01-01", "2026-03-01", "Jan 2025", "Apr 2025", "Jul 2025", "Oct 2025", "Jan 2026")]
    [InlineData("2023-01-01", "2033-12-31", "2024", "2026", "2028", "2030", "2032")]
    [InlineData("0001-01-01", "9999-12-31", "5000")]
    public void Ticks_AnyLength_AreAHandfulOfRoundDays(string first, string last, params string[] labels) =>
        Assert.Equal(labels, new TimeScale(Day(first), Day(last)).Ticks().Select(tick => tick.Label));

    [Fact]
    public void Ticks_OneDay_AreFew() => Assert.InRange(TimeScale.Around([new(2026, 1, 9)]).Ticks().Count, 1, 5);

    [Fact]
    public void Around_FirstAndLastDayThatThereAre_StaysWithinTheCalendar()
    {
        var scale = TimeScale.Around([DateOnly.MinValue, DateOnly.MaxValue]);

        Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue), (scale.First, scale.Last));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

[InCulture("de-DE")]
public sealed class TimeScaleInGermanTests : TimeScaleTests;
