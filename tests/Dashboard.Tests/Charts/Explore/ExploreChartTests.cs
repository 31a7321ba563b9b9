using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Charts;
using Dashboard.Charts.Explore;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Explore;

[Collection("Golden files")]
[InCulture("")]
public class ExploreChartTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("capex-history")]
    [InlineData("funding")]
    [InlineData("market")]
    public void Build_ChartsOverTime_AreTheGoldenOptions(string slug) =>
        GoldenFile.Check($"explore-{slug}.json", JsonSerializer.Serialize(JsonNode.Parse(Built(slug).ToJson()), Readable) + "\n");

    [Fact]
    public void Takes_ChartsWithoutTime_Not() =>
        Assert.Equal(["capex", "capex-total", "deals"], new[] { "capex", "capex-total", "deals", "market" }.Where(slug => !ExploreChart.Takes(ArticleChart.Shown(slug))));

    [Fact]
    public void Build_HiddenSeries_IsNotThereNorAreItsConflicts()
    {
        var spec = ArticleChart.Shown("funding");
        var built = ExploreChart.Build(spec, new() { Hidden = ["raised", "later", "no-such-line"] });

        Assert.NotEmpty(Built("funding").Main.Annotations!.Points);
        Assert.Empty(built.Main.Annotations!.Points);
        Assert.DoesNotContain(built.Main.Series, series => series.Name.StartsWith("raised-", StringComparison.Ordinal));
        Assert.Equal(["raised"], ExploreChart.Subjects(spec, new() { Hidden = ["raised"] }).Where(subject => subject.IsHidden).Select(subject => subject.Id));
    }

    [Fact]
    public void Build_LineThatTurnsIntoAForecast_IsSolidAndThenDashed()
    {
        var mark = new ChartMark { Id = "m", Name = "Acme", Place = 2024, End = 1, Amount = "1", Status = ClaimStatus.Actual, StatusText = "actual", Claims = ["c"], SourcesText = "no source" };
        var spec = Line([mark, mark with { Id = "n", Place = 2025 }, mark with { Id = "o", Place = 2026, Status = ClaimStatus.Projection }]);

        var built = ExploreChart.Build(spec, ExploreOptions.None).Main;

        Assert.Equal([0, 5], built.Stroke.DashArray);
        // the forecast begins where the facts end
        Assert.Equal(built.Series[0].Data[^1], built.Series[1].Data[0]);
        Assert.Equal([(1, 1)], built.Markers.Discrete.Select(point => (point.SeriesIndex, point.DataPointIndex)));
    }

    [Fact]
    public void Build_YearIsMissing_LineIsParted()
    {
        var mark = new ChartMark { Id = "m", Name = "Acme", Place = 2023, End = 1, Amount = "1", Status = ClaimStatus.Projection, StatusText = "projection", Claims = ["c"], SourcesText = "no source" };
        var spec = Line([mark, mark with { Id = "n", Place = 2024, End = 2 }, mark with { Id = "o", Place = 2026, End = 4, IsApart = true }]);

        var built = ExploreChart.Build(spec, ExploreOptions.None);

        Assert.Equal([[1m, 2m], [4m]], built.Main.Series.Select(series => series.Data.Select(point => point.Y.Low)));
        Assert.Equal(["acme", "acme"], built.Owners);
        // no mark loses its look, and what no line shows is a point in the strip as well
        Assert.Equal([(0, 0), (0, 1), (1, 0)], built.Main.Markers.Discrete.Select(point => (point.SeriesIndex, point.DataPointIndex)));
        Assert.Equal([0m, 3m], built.Strip.Markers.Size);
    }

    [Fact]
    public void Build_ForecastAfterAGap_DoesNotBeginWhereTheFactsEnd()
    {
        var mark = new ChartMark { Id = "m", Name = "Acme", Place = 2023, End = 1, Amount = "1", Status = ClaimStatus.Actual, StatusText = "actual", Claims = ["c"], SourcesText = "no source" };
        var spec = Line([mark, mark with { Id = "n", Place = 2026, End = 4, Status = ClaimStatus.Projection, IsApart = true }, mark with { Id = "o", Place = 2027, End = 5, Status = ClaimStatus.Projection }]);

        var built = ExploreChart.Build(spec, ExploreOptions.None).Main;

        Assert.Equal([[1m], [4m, 5m]], built.Series.Select(series => series.Data.Select(point => point.Y.Low)));
        Assert.Equal([(1, 0), (1, 1)], built.Markers.Discrete.Select(point => (point.SeriesIndex, point.DataPointIndex)));
    }

    [Fact]
    public void Build_RangesWithAGap_AreTwoBands()
    {
        var mark = new ChartMark { Id = "m", Name = "Acme", Place = 2023, End = 2, Figure = HandMade.Between(1, 3), Amount = "1 to 3", Status = ClaimStatus.Guidance, StatusText = "guidance", Claims = ["c"], SourcesText = "no source" };
        var spec = Line([mark, mark with { Id = "n", Place = 2026, IsApart = true }]);

        Assert.Equal(2, ExploreChart.Build(spec, ExploreOptions.None).Main.Series.Count(series => series.Type == "rangeArea"));
    }

    [Fact]
    public void Build_RangesOfOneLookThatFollowOneAnother_AreOneBandAndOneAloneIsNarrow()
    {
        var mark = new ChartMark { Id = "m", Name = "Acme", Place = 2024, End = 2, Figure = HandMade.Between(1, 3), Amount = "1 to 3", Status = ClaimStatus.Guidance, StatusText = "guidance", Claims = ["c"], SourcesText = "no source" };
        var spec = Line([mark, mark with { Id = "n", Place = 2025 }, mark with { Id = "o", Place = 2026, Status = ClaimStatus.Projection }]);

        var made = ExploreChart.Build(spec, ExploreOptions.None);
        var bands = made.Main.Series.Index().Where(series => series.Item.Type == "rangeArea").ToList();

        Assert.Equal([[new EngineValue(1, 3), new(1, 3)], [new(1, 3), new(1, 3)]], bands.Select(band => band.Item.Data.Select(point => point.Y)));
        Assert.Equal(["slantedLines", "horizontalLines"], bands.Select(band => made.Main.Fill.Pattern.Style[band.Index]));
        Assert.True(bands[1].Item.Data[1].X - bands[1].Item.Data[0].X < bands[0].Item.Data[1].X - bands[0].Item.Data[0].X);
        // the marks of a range stand on the line, and are opened there
        Assert.All(bands, band => Assert.Empty(made.Marks[band.Index]));
        Assert.Contains("[1,3]", made.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_LogarithmicAxis_DrawsNoRange()
    {
        var mark = new ChartMark { Id = "m", Name = "Acme", Place = 2024, End = 2, Figure = HandMade.Between(1, 3), Amount = "1 to 3", Status = ClaimStatus.Guidance, StatusText = "guidance", Claims = ["c"], SourcesText = "no source" };
        var spec = Line([mark, mark with { Id = "n", Place = 2025 }]);

        Assert.DoesNotContain(ExploreChart.Build(spec with { ValueAxis = spec.ValueAxis with { Min = 1, Log = true } }, ExploreOptions.None).Main.Series, series => series.Type == "rangeArea");
    }

    [Fact]
    public void Build_PointsThatAreGuidance_AreHatchedAndOthersThatDidNotHappenAreOutlined()
    {
        var mark = new ChartMark { Id = "m", Name = "Acme", Place = 2024, End = 2, Amount = "2", Status = ClaimStatus.Guidance, StatusText = "guidance", Claims = ["c"], SourcesText = "no source" };
        var spec = Line([mark, mark with { Id = "n", Status = ClaimStatus.Sought }]);

        var made = ExploreChart.Build(spec with { Series = [spec.Series[0] with { Form = ChartForm.Point }] }, ExploreOptions.None).Main;

        Assert.Equal(["pattern", "solid"], made.Fill.Type);
        Assert.Equal([(1, 0)], made.Markers.Discrete.Select(point => (point.SeriesIndex, point.DataPointIndex)));
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024-01-01", "2024-12-31")]
    [InlineData("1999-01-01", "2024-12-31", "2023-01-01", "2024-12-31")]
    [InlineData("1999-01-01", "1999-12-31", "2023-01-01", "2027-01-01")]
    [InlineData(null, "2024-06-01", "2023-01-01", "2024-06-01")]
    public void Build_Days_AreThePartInViewAsFarAsTheChartReaches(string? from, string to, string first, string last)
    {
        var built = ExploreChart.Build(Line([]), new() { From = from is null ? null : Day(from), To = Day(to) });

        Assert.Equal((Day(first), Day(last)), (Day(built.First), Day(built.Last)));
    }

    [Fact]
    public void Build_HostileNames_ReachTheEngineInNoOption()
    {
        var mark = new ChartMark { Id = "<img>", Name = "<img src=x onerror=alert(1)>", Place = 2024, End = 1, Label = "<img>", Amount = "1", Status = ClaimStatus.Actual, StatusText = "actual", Claims = ["c"], SourcesText = "no source" };
        var built = ExploreChart.Build(Line([mark]) with { Title = "<img>" }, ExploreOptions.None);

        Assert.DoesNotContain("img", JsonSerializer.Serialize(built.Main), StringComparison.Ordinal);
        Assert.DoesNotContain("img", JsonSerializer.Serialize(built.Strip), StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)>", built.Marks[0][0].Words, StringComparison.Ordinal);
    }

    private static ExploreSpec Built(string slug) => ExploreChart.Build(ArticleChart.Shown(slug), ExploreOptions.None);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(long time) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(time).UtcDateTime);

    private static ChartSpec Line(IReadOnlyList<ChartMark> marks) => LineSpec.Of(marks, 2023, 2027);
}

[Collection("Golden files")]
[InCulture("de-DE")]
public sealed class ExploreChartInGermanTests : ExploreChartTests;
