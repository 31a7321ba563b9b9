using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Charts.Builders.Figures;

/// <summary>Every kind of headline in Chinese: names stay in the words of the pack.</summary>
[InCulture("zh-Hans")]
public sealed class ChineseHeadlinesTests
{
    [Fact]
    public void Trend_Rise_IsTold() => Assert.Equal(
        "Acme：gauge widgets 增至 2 倍，从 2023 的 10 widgets 增至 2024 的 20 widgets",
        Figure.Build(ChartShape.Trend, Figure.Of("acme", 10, HandMade.Year(2023)), Figure.Of("acme", 20, HandMade.Year(2024))).Title);

    [Fact]
    public void Ranking_Lead_IsTold() => Assert.Equal(
        "Gauge widgets：Acme 以 30 widgets 居首，相当于 Globex（10 widgets）的 3 倍",
        Figure.Build(ChartShape.Ranking, Figure.Of("acme", 30, HandMade.Year(2025)), Figure.Of("globex", 10, HandMade.Year(2025))).Title);

    [Fact]
    public void Vintages_Raises_AreTold() => Assert.Equal(
        "Anvil market，gauge widgets，2030：Acme 上调一次，从 25 widgets 调至 35 widgets",
        Figure.Build(ChartShape.Vintages, Figure.Said("acme", 25, "2025-03-01"), Figure.Said("acme", 35, "2025-09-01")).Title);

    [Fact]
    public void Spread_Difference_IsTold() => Assert.Equal(
        "Anvil market，gauge widgets：对 2030 的预测相差 43%，从 100 widgets（Acme）到 143 widgets（Globex）",
        Figure.Build(ChartShape.Spread, Figure.Said("acme", 100, "2025-03-01"), Figure.Said("globex", 143, "2025-04-01")).Title);

    [Fact]
    public void Commitments_Share_IsTold() => Assert.Equal(
        "Acme：实际 0.9 widgets，公司指引 10 widgets，前者为后者的 9%",
        Figure.Build(ChartShape.Commitments, Figure.Of("acme", 10, HandMade.Year(2026), ClaimStatus.Guidance), Figure.Of("acme", 0.9m, HandMade.Year(2025))).Title);

    [Fact]
    public void Rounds_Sum_IsTold() => Assert.Equal(
        "Acme：自 2024年3月起 2 个事件，共 2,500 万欧元",
        Figure.Build(ChartShape.Rounds, Figure.Of("acme", 5, Figure.Day(2024, 3, 1), unit: "EUR million"), Figure.Of("acme", 20, Figure.Day(2025, 6, 1), unit: "EUR million")).Title);
}
