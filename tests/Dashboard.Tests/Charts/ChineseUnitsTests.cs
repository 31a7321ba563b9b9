using System.Globalization;
using Dashboard.Charts;
using Dashboard.Charts.Explore;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Tests.Evidence.Wording;

namespace Dashboard.Tests.Charts;

/// <summary>A chart for a Chinese reader counts in one step everywhere: axis, ticks, labels and amounts.</summary>
[InCulture("zh-Hans")]
public sealed class ChineseUnitsTests
{
    private static readonly Lazy<IReadOnlyList<ChartSpec>> Charts = new(() => [.. ChartCatalog.Of(ChainEvidence.Snapshot).Select(chart => chart.Build(ChainEvidence.Snapshot, EvidenceFilter.None))]);

    [Theory]
    [InlineData("USD billion", "亿美元")]
    [InlineData("USD million", "亿美元")]
    [InlineData("USD trillion", "万亿美元")]
    [InlineData("EUR billion", "亿欧元")]
    [InlineData("million users", "亿用户")]
    [InlineData("GW", "GW")]
    public void Axis_Unit_IsTheOneOfTheLabels(string unit, string expected) => Assert.Equal(expected, AxisWords.Unit(Charts.Value[0] with { Unit = unit }));

    [Fact]
    public void Charts_OfThePacks_NameNoUnitThatChineseDoesNotCountIn() =>
        Assert.DoesNotContain(Charts.Value.SelectMany(Words), word => word.Contains("十亿", StringComparison.Ordinal) || word.Contains("百万", StringComparison.Ordinal));

    [Fact]
    public void Charts_OfThePacks_HaveTicksInTheStepOfTheirUnit() => Assert.All(
        Charts.Value.Where(spec => spec.ValueAxis.Ticks is not null),
        spec => Assert.All(spec.ValueAxis.Ticks!, tick => Assert.Equal(CommonStep.Of(spec.Unit).Times(tick.At), Number(tick.Label))));

    [Fact]
    public void Charts_OfThePacks_NamePeriodsInChinese() =>
        Assert.DoesNotContain(Charts.Value.SelectMany(Words), EnglishPeriod.IsIn);

    [Fact]
    public void Counted_Spec_HasTheNumbersOfItsTicks()
    {
        var spec = ArticleChart.Shown("capex-history");
        var counted = CountedSpec.Of(spec);

        Assert.Equal(spec.ValueAxis.Max * 10, counted.ValueAxis.Max);
        Assert.Equal(spec.Marks.First().End * 10, counted.Marks.First().End);
        Assert.Equal(spec.Unit, counted.Unit);
        Assert.All(counted.ValueAxis.Ticks!, tick => Assert.Equal(tick.At, Number(tick.Label)));
    }

    [Fact]
    public void Explore_Axis_HasTheNumbersOfTheTicks()
    {
        var spec = ArticleChart.Shown("capex-history");

        Assert.Equal(Number(spec.ValueAxis.Ticks![^1].Label), ExploreChart.Build(spec, ExploreOptions.None).Main.Yaxis.Max);
    }

    private static decimal Number(string label) => decimal.Parse(label.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>What the product says of a chart; titles that a pack gives stay in its language.</summary>
    private static IEnumerable<string> Words(ChartSpec spec) =>
    [
        spec.Subtitle, AxisWords.Of(spec), spec.Alternative, .. spec.Derivations, .. spec.Rows ?? [],
        .. spec.Marks.SelectMany(mark => new[] { mark.Name, mark.Label, mark.Amount, mark.Period, mark.Formula, mark.Detail, mark.Contradicts, mark.Computation?.Formula }).OfType<string>(),
    ];
}
