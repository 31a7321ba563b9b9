using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025-10-29", "2025-10-29", "2025-10-29")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-12", "2025-12-01", "2025-12-31")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    public void TryParse_DayMonthOrYear_KnowsItsDaysAndIsWrittenAsItWasRead(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)), (date.First, date.Last));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-10-")]
    [InlineData("2025-13")]
    [InlineData("October 2025")]
    [InlineData("25")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Day_OfAMonthOrAYear_IsNotKnown()
    {
        Assert.Equal(new DateOnly(2025, 10, 29), new PartialDate(2025, 10, 29).Day);
        Assert.Null(new PartialDate(2025, 10).Day);
        Assert.Null(new PartialDate(2025).Day);
    }
}
