using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

/// <summary>Periods in Chinese: the English label of a pack is read, and what it means is said.</summary>
[InCulture("zh-Hans")]
public sealed class ChinesePeriodTests
{
    [Theory]
    [InlineData("FY2025", "2025 财年")]
    [InlineData("Q1 2026", "2026 年第一季度")]
    [InlineData("Q4 FY2027", "2027 财年第四季度")]
    [InlineData("end of Q1 FY2027", "2027 财年第一季度末")]
    [InlineData("4 March 2026", "2026年3月4日")]
    [InlineData("October 2025", "2025年10月")]
    [InlineData("October (2024 by context)", "2024年10月（年份据上下文）")]
    [InlineData("end of 2030", "2030 年底")]
    [InlineData("start of 2025", "2025 年初")]
    [InlineData("mid-2026", "2026 年年中")]
    [InlineData("late 2025", "2025 年后期")]
    [InlineData("summer 2027", "2027 年夏季")]
    [InlineData("first half of 2026", "2026 年上半年")]
    [InlineData("first months of 2026", "2026 年前几个月")]
    [InlineData("delivery year 2026/2027", "2026/2027 交付年度")]
    [InlineData("12 months to December 2025", "截至 2025年12月的 12 个月")]
    [InlineData("18 months from December 2025", "2025年12月起 18 个月")]
    [InlineData("five years to 2030", "截至 2030 年的 5 年")]
    [InlineData("20 years from June 2027", "2027年6月起 20 年")]
    [InlineData("2025–2027", "2025–2027")]
    [InlineData("2023 to 2028", "2023–2028")]
    [InlineData("2025 to end 2026", "2025 年至 2026 年底")]
    [InlineData("late 2026 to 2029", "2026 年后期至 2029 年")]
    [InlineData("July 2025 to June 2026", "2025年7月至 2026年6月")]
    [InlineData("January to May 2026", "2026年1月至 5月")]
    [InlineData("September and October 2024", "2024年9月和 10月")]
    [InlineData("by 2030", "截至 2030 年")]
    [InlineData("up to 1 October 2025", "截至 2025年10月1日")]
    [InlineData("to 2042", "至 2042 年")]
    [InlineData("through 2033", "至 2033 年")]
    public void Label_OfAPack_IsSaidInChinese(string label, string expected) => Assert.Equal(expected, PeriodText.Label(Spanning(label)));

    [Theory]
    [InlineData("2025 年度")]
    [InlineData("2025")]
    [InlineData("2025/26")]
    public void Label_WithoutEnglish_StaysAsItIs(string label) => Assert.Equal(label, PeriodText.Label(Spanning(label)));

    [Theory]
    [InlineData(PeriodKind.FiscalYear, "2026 财年")]
    [InlineData(PeriodKind.CalendarYear, "2026")]
    [InlineData(PeriodKind.Month, "2025年7月")]
    [InlineData(PeriodKind.Day, "2025年7月1日")]
    [InlineData(PeriodKind.Span, "2025年7月至 2026年6月")]
    public void Label_ThatCannotBeRead_IsSaidByKindAndDays(PeriodKind kind, string expected) =>
        Assert.Equal(expected, PeriodText.Label(new(kind, "the season of the big orders", new(2025, 7, 1), new(2026, 6, 30))));

    [Fact]
    public void Label_SpanBetweenDaysWithinMonths_HasBothDays() =>
        Assert.Equal("2025年7月2日至 2026年6月30日", PeriodText.Label(new(PeriodKind.Span, "a long year", new(2025, 7, 2), new(2026, 6, 30))));

    [Fact]
    public void Label_FiscalYearNamedByItsNumber_IsNoCalendarYear() =>
        Assert.Equal("2025 财年", PeriodText.Label(HandMade.FiscalYear(2025) with { Label = "2025" }));

    [Fact]
    public void Label_EveryPeriodOfThePacks_IsReadWithoutEnglish() =>
        Assert.DoesNotContain(ChainEvidence.Snapshot.Claims.Select(claim => PeriodText.Label(claim.Period)).OfType<string>().Distinct(), label => label.Any(char.IsAsciiLetter));

    [Fact]
    public void DerivedFigures_OfThePacks_NameTheirPeriodsInChinese() =>
        Assert.DoesNotContain(DerivedFigures.Of(ChainEvidence.Snapshot, EvidenceFilter.None), figure => EnglishPeriod.IsIn(figure.Name) || EnglishPeriod.IsIn(figure.Sentence));

    private static Period Spanning(string label) => new(PeriodKind.Span, label, new(2025, 7, 1), new(2026, 6, 30));
}
