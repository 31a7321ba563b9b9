using CsCheck;
using Dashboard.Charts;
using Dashboard.Charts.Axes;

namespace Dashboard.Tests.Charts.Axes;

public class ValueAxesTests
{
    private static readonly Gen<decimal> AnyValue = Gen.Select(Gen.Decimal[-9.999m, 9.999m], Gen.Int[-6, 15], (digits, power) => Math.Round(digits, 3) * (decimal)Math.Pow(10, power));

    [Theory]
    [InlineData("205", "0", "0|50|100|150|200|250")]
    [InlineData("3.2 3.4", "0", "0|1|2|3|4")]
    [InlineData("0.004", "0", "0|0.001|0.002|0.003|0.004")]
    [InlineData("4000000", "0", "0|1,000,000|2,000,000|3,000,000|4,000,000")]
    [InlineData("0 0 0", "0", "0|0.5|1.0")]
    [InlineData("999.95 1000000", "0", "0|200,000|400,000|600,000|800,000|1,000,000")]
    [InlineData("-1234567.8", "0", "−1,250,000|−1,000,000|−750,000|−500,000|−250,000|0")]
    [InlineData("-44.477 44.477", "0", "−60|−40|−20|0|20|40|60")]
    [InlineData("-44.477", "0", "−50|−40|−30|−20|−10|0")]
    [InlineData("-5 5", "0", "−6|−4|−2|0|2|4|6")]
    [InlineData("500 0.02 -3 0", "0", "−100|0|100|200|300|400|500")]
    [InlineData("1000000000000000 0.000001", "0", "0|200,000,000,000,000|400,000,000,000,000|600,000,000,000,000|800,000,000,000,000|1,000,000,000,000,000")]
    public void Of_Bars_ReachesFromZeroAroundTheValuesInNiceSteps(string values, string start, string ticks) =>
        Assert.Equal(ticks, Labels(ValueAxes.Of([Series(ChartForm.Bar, values, Number(start))])));

    [Theory]
    [InlineData("3.2 3.4", "3.20|3.25|3.30|3.35|3.40")]
    [InlineData("40 400", "0|100|200|300|400")]
    [InlineData("7 7", "0|2|4|6|8")]
    [InlineData("-60 -5", "−60|−50|−40|−30|−20|−10|0")]
    public void Of_Lines_BeginAtZeroUnlessTheValuesAreClose(string values, string ticks) =>
        Assert.Equal(ticks, Labels(ValueAxes.Of([Series(ChartForm.Line, values, null)])));

    [Theory]
    [InlineData(ChartForm.Line, "3.2 3.4", "widgets · axis starts at 3.20")]
    [InlineData(ChartForm.Line, "-3.4 -3.2", "widgets · axis ends at −3.20")]
    [InlineData(ChartForm.Line, "40 400", "widgets")]
    [InlineData(ChartForm.Step, "3.2 3.4", "widgets")]
    public void Words_AxisWithoutZero_SayWhereItStarts(ChartForm form, string values, string words) =>
        Assert.Equal(words, AxisWords.Of(Spec(form, values)));

    [Fact]
    public void Words_LogarithmicAxis_SayNothingOfZero() =>
        Assert.Equal("widgets", AxisWords.Of(Spec(ChartForm.Line, "12 131") with { ValueAxis = ValueAxes.Of([Series(ChartForm.Line, "12 131", null)], log: true) }));

    [Fact]
    public void Words_AxisWithoutZero_StandAboveTheDrawing()
    {
        var spec = Spec(ChartForm.Line, "3.2 3.4");
        spec = spec with { Series = [spec.Series[0] with { Marks = [.. spec.Series[0].Marks.Select((mark, at) => mark with { Place = 2024 + at })] }] };

        Assert.Contains("axis starts at 3.20", Dashboard.Charts.Drawing.PageDrawing.Draw(spec, 620).In("d", "c", null, null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12 131", "10|20|50|100|200")]
    [InlineData("3.2 3.4", "2|5")]
    [InlineData("1 1", "1|2")]
    [InlineData("0.04 0.4", "0.02|0.05|0.1|0.2|0.5")]
    [InlineData("0.000001 1000000000000000", "0.000001|0.01|100|1,000,000|10,000,000,000|100,000,000,000,000")]
    public void Of_Logarithmic_CountsBy125OrPowersOfTen(string values, string ticks) =>
        Assert.Equal(ticks, Labels(ValueAxes.Of([Series(ChartForm.Line, values, null)], log: true)));

    [Fact]
    public void Of_LogarithmicWithZero_StaysLinear() => Assert.False(ValueAxes.Of([Series(ChartForm.Line, "0 5", null)], log: true).Log);

    [Fact]
    public void Of_AnyValues_HoldsThemAllBetweenTwoToEightTicksThatDiffer() => Gen.Select(AnyValue.List[1, 9], Gen.Bool, Gen.Bool).Sample((values, bars, log) => Holds(values, bars, log));

    private static bool Holds(List<decimal> values, bool bars, bool log)
    {
        var axis = ValueAxes.Of([new("one", "One", 1, bars ? ChartForm.Bar : ChartForm.Line, [.. values.Select((value, at) => Mark(at, value, bars ? 0 : null))])], log: log && !bars);
        var ticks = axis.Ticks!;
        return values.TrueForAll(value => value >= axis.Min && value <= axis.Max)
            && (!bars || (axis.Min <= 0 && axis.Max >= 0))
            && ticks.Count is >= 2 and <= 8
            && ticks.All(tick => tick.At >= axis.Min && tick.At <= axis.Max)
            && ticks.Zip(ticks.Skip(1)).All(pair => pair.First.At < pair.Second.At)
            && ticks.Select(tick => tick.Label).Distinct().Count() == ticks.Count;
    }

    private static ChartSpec Spec(ChartForm form, string values) => LineSpec.Of([], 2023, 2027) with
    {
        Unit = "widgets",
        ValueAxis = ValueAxes.Of([Series(form, values, null)]),
        Series = [Series(form, values, null)],
    };

    private static ChartSeries Series(ChartForm form, string values, decimal? start) =>
        new("one", "One", 1, form, [.. values.Split(' ').Select((value, at) => Mark(at, Number(value), start))]);

    private static decimal Number(string value) => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Labels(ChartAxis axis) => string.Join('|', axis.Ticks!.Select(tick => tick.Label));

    private static ChartMark Mark(int at, decimal value, decimal? start) => new()
    {
        Id = at.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Name = "Mark",
        Start = start,
        End = value,
        Amount = "amount",
        Status = Dashboard.Evidence.ClaimStatus.Actual,
        StatusText = "actual",
        Claims = ["claim"],
        SourcesText = "no source",
    };
}

[InCulture("de-DE")]
public sealed class ValueAxesInGermanTests : ValueAxesTests;
