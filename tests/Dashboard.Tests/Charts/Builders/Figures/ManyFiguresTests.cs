using System.Globalization;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Charts.Builders.Figures;

/// <summary>However many figures there are, a chart of any kind draws no more than can be told apart, and says what it leaves out.</summary>
public sealed class ManyFiguresTests
{
    private const int Most = 240;
    private const int Many = 1_000;

    private static readonly DateOnly First = new(2020, 1, 1);

    public static TheoryData<string> Kinds => ["trend", "twelve-months", "ranking", "vintages", "forecasters", "spread", "commitments", "rounds"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Build_ManyFigures_DrawsAFewAndSaysSo(string kind)
    {
        var spec = Built(kind);

        Assert.Null(spec.Empty);
        Assert.InRange(spec.Marks.Count(), 2, Most);
        Assert.True(spec.LeftOut > 0);
        Assert.Contains(spec.Notes, note => note.Contains("left out", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Draw_ManyFigures_IsNoBookOfADrawing(string kind) => Assert.InRange(PageDrawing.Draw(Built(kind), 620).Length, 1, 400_000);

    [Fact]
    public void Trend_ManyDays_DrawsTheLatestAndItsHeadlineSpeaksOfThem()
    {
        var spec = Built("trend");

        Assert.Equal((Most, 1_000m, Many - Most), (spec.Marks.Count(), spec.Marks.Last().End, spec.LeftOut));
        Assert.Contains("from 761 widgets", spec.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Spread_ManyForecasters_KeepsTheLowestAndTheHighest()
    {
        var spec = Built("spread");

        Assert.Equal((1m, 1_000m), (spec.Marks.Min(mark => mark.End), spec.Marks.Max(mark => mark.End)));
        Assert.Contains("970 forecasts between the lowest and the highest left out.", spec.Notes);
    }

    [Fact]
    public void Rounds_ManyEvents_TheSumBeginsWithTheFirstThatIsDrawn()
    {
        var spec = Built("rounds");

        Assert.Contains(spec.Notes, note => note.EndsWith("left out: each sum begins with the first event that is drawn.", StringComparison.Ordinal));
        Assert.Equal(spec.Series.Single(series => series.Form == ChartForm.Point).Marks.Sum(mark => mark.End), spec.Series.Single(series => series.Form == ChartForm.Step).Marks[^1].End);
    }

    private static ChartSpec Built(string kind) => kind switch
    {
        "trend" => Figure.Build(ChartShape.Trend, [.. Numbers.Select(at => Figure.Of("acme", at, DayAt(at)))]),
        "twelve-months" => Of(Figure.Asked(ChartShape.Trend) with { Periods = TwelveMonths.Asked }, [.. Numbers.Select(at => Figure.Of("acme", at, Figure.Quarter(1900 + (at / 4), (at % 4) + 1)))]),
        "ranking" => Of(Figure.Asked(ChartShape.Ranking), [.. Numbers.Select(at => Figure.Of(Id(at), at, HandMade.Year(2025)))]),
        "vintages" => Figure.Build(ChartShape.Vintages, [.. Numbers.Select(at => Figure.Said("globex", at, Day(at)))]),
        "forecasters" => Of(Figure.Asked(ChartShape.Vintages), [.. Numbers.SelectMany(at => new[] { Figure.Said(Id(at), at, Day(1)), Figure.Said(Id(at), at + 1, Day(2)) })]),
        "spread" => Of(Figure.Asked(ChartShape.Spread), [.. Numbers.Select(at => Figure.Said(Id(at), at, Day(1)))]),
        "commitments" => Figure.Build(ChartShape.Commitments, [.. Numbers.Select(at => Figure.Of("acme", at, HandMade.Year(2025)) with { Definition = Id(at) })]),
        _ => Figure.Build(ChartShape.Rounds, [.. Numbers.Select(at => Figure.Of("acme", at, DayAt(at)))]),
    };

    private static ChartSpec Of(PackChart chart, IReadOnlyList<Claim> claims)
    {
        var pack = HandMade.Pack(claims, []);
        return Figure.Build(chart, new([pack with { Entities = [.. pack.Entities, .. Numbers.Select(at => HandMade.Entity(Id(at), $"Company {at}", EntityKind.Company))] }], "many"));
    }

    private static IEnumerable<int> Numbers => Enumerable.Range(1, Many);

    private static string Id(int at) => string.Create(CultureInfo.InvariantCulture, $"company-{at}");

    private static string Day(int at) => First.AddDays(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Period DayAt(int at) => Figure.Day(First.AddDays(at).Year, First.AddDays(at).Month, First.AddDays(at).Day);
}
