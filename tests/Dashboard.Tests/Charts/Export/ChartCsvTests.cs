using CsvHelper;
using Dashboard.Charts;
using Dashboard.Charts.Export;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Export;

public class ChartCsvTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("@x")]
    [InlineData("-2+3")]
    [InlineData("+1")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    public void Write_TextThatASpreadsheetWouldRun_BecomesPlainText(string formula) =>
        Assert.Equal("'" + formula, Rows(Spec(name: formula))[1][2]);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a, \"b\"\nc; d")]
    [InlineData("日本語 – ≤ 72")]
    public void Write_AnyOtherText_ArrivesAsItIs(string text) => Assert.Equal(text, Rows(Spec(name: text))[1][2]);

    [Theory]
    [InlineData(-5, "-5")]
    [InlineData(1533.25, "1533.25")]
    public void Write_Number_StaysANumberWithAPoint(double value, string expected) => Assert.Equal(expected, Rows(Spec(value: (decimal)value))[1][4]);

    [Fact]
    public void Write_Mark_StandsUnderItsHeadings()
    {
        var rows = Rows(Spec());

        Assert.Equal(["mark", "series", "name", "start", "value", "unit", "amount", "period", "status", "computed", "conflict", "claims", "sources", "contradicts", "remarks"], rows[0]);
        Assert.Equal(["m", "Series", "Name", "0", "1", "USD billion", "$1 billion", "2025", "actual", "False", "True", "c1 c2", "s01 s02", "contradicts 2 deals (source 2)", "the company’s own range; counted cash, gross"], rows[1]);
    }

    [Fact]
    public void Write_Citations_StandBelowWithTheirAddresses()
    {
        var rows = Rows(Spec());

        Assert.Equal(["source", "number", "publisher", "title", "address"], rows[^2]);
        Assert.Equal(["s01", "1", "Publisher", "Title", "https://s01.example/"], rows[^1]);
    }

    [Fact]
    public void Write_ChartOfTheArticle_HasALineForEveryMarkAndSource()
    {
        var spec = ArticleChart.Build("funding");
        var rows = Rows(ChartCsv.Write(spec, id => ArticleEvidence.Snapshot.FindSource(id)!.Url));

        Assert.Equal(spec.Marks.Select(mark => mark.Id), rows.Skip(1).TakeWhile(row => row.Length > 1).Select(row => row[0]));
        Assert.Equal("https://www.nscale.com/blog/nscale-2025", rows[^1][4]);
    }

    [Fact]
    public void Write_EmptyChart_StillHasItsHeadings() =>
        Assert.StartsWith("mark,series,name", ChartCsv.Write(ArticleChart.Build("funding", HandMade.Snapshot()), _ => new("https://nobody.example")), StringComparison.Ordinal);

    private static ChartSpec Spec(string name = "Name", decimal value = 1) => new()
    {
        Slug = "small",
        Kind = ChartKind.Bars,
        Title = "Title",
        Subtitle = "",
        Unit = UnitScale.UsdBillion,
        ValueAxis = new(0, 2),
        Alternative = "",
        Series = [new("s", "Series", 1, ChartForm.Bar, [new()
        {
            Id = "m",
            Name = name,
            Start = 0,
            End = value,
            Amount = "$1 billion",
            Period = "2025",
            Status = ClaimStatus.Actual,
            StatusText = "actual",
            Conflict = true,
            Contradicts = "contradicts 2 deals (source 2)",
            Range = RangeKind.Guidance,
            Definition = "cash, gross",
            Claims = ["c1", "c2"],
            SourcesText = "2 sources",
            Sources = ["s01", "s02"],
        }])],
        Citations = [new("s01", "1", "Publisher", "Title")],
    };

    private static List<string[]> Rows(ChartSpec spec) => Rows(ChartCsv.Write(spec, id => new($"https://{id}.example")));

    /// <summary>Reads the text as any program would.</summary>
    private static List<string[]> Rows(string csv)
    {
        using var reader = CsvReader.Create(new StringReader(csv), new CsvReaderOptions { HasHeader = false, Separator = ',', DetectSeparatorHint = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Current.ToArray());
        }

        return rows;
    }
}

[InCulture("de-DE")]
public sealed class ChartCsvInGermanTests : ChartCsvTests;
