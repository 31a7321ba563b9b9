using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class PeriodTests
{
    [Fact]
    public void Year_FiscalYearThatEndsInJune_IsTheYearOfItsEnd() => Assert.Equal(2025, HandMade.FiscalYear(2025).Year);

    [Fact]
    public void Year_SpanOfYears_IsTheLast() => Assert.Equal(2027, HandMade.Span(2025, 2027).Year);

    [Fact]
    public void Overlaps_FiscalAndCalendarYearOfOneName_IsTrueFromEitherSide()
    {
        Assert.True(HandMade.FiscalYear(2025).Overlaps(HandMade.Year(2025)));
        Assert.True(HandMade.Year(2025).Overlaps(HandMade.FiscalYear(2025)));
    }

    [Fact]
    public void Overlaps_FiscalYearWithTheCalendarYearInWhichItBegins_IsTrue() =>
        Assert.True(HandMade.FiscalYear(2025).Overlaps(HandMade.Year(2024)));

    [Fact]
    public void Overlaps_YearsThatFollowEachOther_IsFalse()
    {
        Assert.False(HandMade.Year(2025).Overlaps(HandMade.Year(2026)));
        Assert.False(HandMade.Year(2026).Overlaps(HandMade.Year(2025)));
    }

    [Fact]
    public void Overlaps_OneDayInCommon_IsTrue()
    {
        var lastDay = new Period(PeriodKind.Day, "31 December 2025", new(2025, 12, 31), new(2025, 12, 31));

        Assert.True(HandMade.Year(2025).Overlaps(lastDay));
    }

    [Fact]
    public void Equals_SameDaysOfAnotherKind_IsFalse() =>
        Assert.NotEqual(HandMade.Year(2025), HandMade.Year(2025) with { Kind = PeriodKind.Span });
}
