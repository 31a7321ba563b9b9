using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

/// <summary>What is composed of numbers, days and names reads like Chinese.</summary>
[InCulture("zh-Hans")]
public sealed class ChineseWordingTests
{
    [Theory]
    [InlineData(64.6, "USD billion", "646 亿美元")]
    [InlineData(131.819, "USD billion", "1,318.2 亿美元")]
    [InlineData(0.004, "USD billion", "0.04 亿美元")]
    [InlineData(-44.477, "USD billion", "−444.8 亿美元")]
    [InlineData(433, "USD million", "4.33 亿美元")]
    [InlineData(433.25, "USD million", "4.3325 亿美元")]
    [InlineData(100, "USD million", "1 亿美元")]
    [InlineData(50, "USD million", "5,000 万美元")]
    [InlineData(1.2, "USD trillion", "1.2 万亿美元")]
    [InlineData(0, "USD billion", "0 亿美元")]
    [InlineData(45, "%", "45%")]
    [InlineData(4, "stars", "4 星（满分 5 星）")]
    [InlineData(90, "deals", "90 笔交易")]
    [InlineData(3, "rounds", "3 轮融资")]
    [InlineData(2, "GW", "2 GW")]
    [InlineData(2025, "year", "2025")]
    public void Amount_Value_IsCountedAsChineseCounts(double value, string unit, string expected) => Assert.Equal(expected, AmountText.Of(HandMade.Exactly((decimal)value, unit)));

    [Fact]
    public void Amount_RangeOrBound_HasTheUnitOnce()
    {
        Assert.Equal("910–930 亿美元", AmountText.Of(HandMade.Between(91, 93)));
        Assert.Equal("0.5–2 亿美元", AmountText.Of(HandMade.Between(50, 200, UnitScale.UsdMillion)));
        Assert.Equal("最多 720 亿美元", AmountText.Of(HandMade.UpTo(72)));
        Assert.Equal("至少 625 亿美元", AmountText.Of(HandMade.AtLeast(62.5m)));
    }

    [Theory]
    [InlineData("nearly", "近 20 亿美元")]
    [InlineData("over", "超过 20 亿美元")]
    [InlineData("More than", "超过 20 亿美元")]
    [InlineData("approximately", "约 20 亿美元")]
    [InlineData("as high as", "最高 20 亿美元")]
    [InlineData("give or take", "give or take 20 亿美元")]
    public void Amount_Hedge_IsTranslatedWhereItIsKnown(string hedge, string expected) => Assert.Equal(expected, AmountText.Of(HandMade.Exactly(2), hedge));

    [Fact]
    public void Amount_InFullOrUnrounded_LosesNothing()
    {
        Assert.Equal("1,318.19 亿美元", AmountText.InFull(HandMade.Exactly(131.819m)));
        Assert.Equal("445.517241… 亿美元", AmountText.Unrounded(HandMade.Exactly(44.55172413m)));
    }

    [Theory]
    [InlineData(64.6, "USD billion", "646")]
    [InlineData(131.819, "USD billion", "1,318.2")]
    [InlineData(50, "USD million", "0.5")]
    [InlineData(433.25, "USD million", "4.3325")]
    [InlineData(1.2, "USD trillion", "1.2")]
    [InlineData(2, "GW", "2")]
    public void Amount_Brief_CountsAsItsAxisDoes(double value, string unit, string expected) => Assert.Equal(expected, AmountText.Brief(HandMade.Exactly((decimal)value, unit)));

    [Theory]
    [InlineData("USD billion", "亿美元", "十亿美元")]
    [InlineData("USD million", "亿美元", "百万美元")]
    [InlineData("EUR billion", "亿欧元", "十亿欧元")]
    [InlineData("USD trillion", "万亿美元", "万亿美元")]
    public void Unit_Alone_IsThatOfTheNumbersBesideIt(string unit, string brief, string stated) => Assert.Equal((brief, stated), (UnitText.Of(unit), UnitText.Stated(unit)));

    [Fact]
    public void Period_Kinds_AreSaid()
    {
        Assert.Equal("2025 财年（2024年7月–2025年6月）", PeriodText.Of(HandMade.FiscalYear(2025)));
        Assert.Equal("2025 自然年", PeriodText.Of(HandMade.Year(2025)));
        Assert.Equal("2025年10月", PeriodText.Of(new(PeriodKind.Month, "October 2025", new(2025, 10, 1), new(2025, 10, 31))));
        Assert.Equal("2026年1月9日", PeriodText.Of(new(PeriodKind.Day, "9 January 2026", new(2026, 1, 9), new(2026, 1, 9))));
        Assert.Equal("2026 年上半年", PeriodText.Of(new(PeriodKind.Span, "first half of 2026", new(2026, 1, 1), new(2026, 6, 30))));
    }

    [Fact]
    public void Period_DayAndMonth_AreChinese() =>
        Assert.Equal(["2026年1月9日", "2024年7月", "2024年7月"], [PeriodText.Day(new(2026, 1, 9)), PeriodText.Month(new(2024, 7, 1)), PeriodText.ShortMonth(new(2024, 7, 1))]);

    [Theory]
    [InlineData(0, "0 条论断")]
    [InlineData(1, "1 条论断")]
    [InlineData(1200, "1,200 条论断")]
    public void Count_Noun_HasItsMeasureWord(int count, string expected) => Assert.Equal(expected, CountText.Of(count, "claim"));

    [Fact]
    public void Count_Join_PutsBlanksAroundLatinNamesOnly()
    {
        Assert.Equal("Amazon、Microsoft 和 Google", CountText.Join(["Amazon", "Microsoft", "Google"]));
        Assert.Equal("实际和公司指引", CountText.Join(["实际", "公司指引"]));
        Assert.Equal("", CountText.Join([]));
    }

    [Fact]
    public void Count_Word_IsDigits() => Assert.Equal("2", CountText.Word(2));

    [Fact]
    public void Support_Sentence_ShowsTheCounts() => Assert.Equal(
        "25 个数值：9 个得到证实、6 个有两份文件、8 个只有一份报道、2 个有争议；111 条陈述中有 82 条没有引用任何来源。",
        SupportText.Sentence(new(120, 111, 82, 20, 12, new(9, 6, 8, 0, 2), 1, 2, 3)));

    [Fact]
    public void Verdict_Distance_SaysFromWhat() => Assert.Equal("比 91 亿美元高 5.5%", VerdictText.Distance(5.5m, "91 亿美元"));

    [Fact]
    public void Scorecard_Reason_IsWholeSentences()
    {
        var snapshot = HandMade.Snapshot(
            [
                HandMade.Measured("forecast", Metrics.Capex, "acme", HandMade.Between(91, 93), 2025) with { Status = ClaimStatus.Guidance, Definition = "cash-gross" },
                HandMade.Measured("came", Metrics.Capex, "acme", HandMade.Exactly(100), 2025) with { Definition = "cash-gross" },
            ],
            HandMade.Relation("came", RelationKind.Updates, "forecast"));

        Assert.Equal("结果为 1,000 亿美元，比 910–930 亿美元的上限高 7.5%。双方口径均为“现金，总额”。", Assert.Single(Scorecard.Of(snapshot, EvidenceFilter.None)).Reason);
    }

    [Fact]
    public void DerivedFigure_Formula_GivesTheTextThatStandsBesideIt()
    {
        var snapshot = HandMade.Snapshot([
            HandMade.Measured("one", Metrics.Capex, "acme", HandMade.Exactly(64.6m), 2025),
            HandMade.Measured("two", Metrics.Capex, "globex", HandMade.Between(91, 93), 2025),
        ]);

        Assert.Equal("2025 年列明的资本支出，2 家公司：1,556–1,576 亿美元 = 646 + 910–930", DerivedFigures.CapexOfYears(snapshot, EvidenceFilter.None).Single().Sentence);
    }
}
