using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class PeriodTextTests
{
    [Fact]
    public void Of_FiscalYear_SaysWhenItBeginsAndEnds() =>
        Assert.Equal("fiscal year FY2025 (July 2024 – June 2025)", PeriodText.Of(HandMade.FiscalYear(2025)));

    [Fact]
    public void Of_CalendarYear_SaysSo() => Assert.Equal("calendar year 2025", PeriodText.Of(HandMade.Year(2025)));

    [Fact]
    public void Of_Month_IsItsLabel() =>
        Assert.Equal("October (2024 by context)", PeriodText.Of(new(PeriodKind.Month, "October (2024 by context)", new(2024, 10, 1), new(2024, 10, 31))));

    [Fact]
    public void Day_AnyCulture_IsEnglish() => Assert.Equal("9 March 2026", PeriodText.Day(new(2026, 3, 9)));

    [Fact]
    public void Month_AnyCulture_IsEnglish() => Assert.Equal("October 2024", PeriodText.Month(new(2024, 10, 1)));
}

[InCulture("de-DE")]
public sealed class PeriodTextInGermanTests : PeriodTextTests;
