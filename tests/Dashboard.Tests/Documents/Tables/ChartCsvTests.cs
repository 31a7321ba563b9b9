using CsvHelper;
using Dashboard.Charts;
using Dashboard.Charts.Builders;
using Dashboard.Documents.Tables;
using Dashboard.Evidence;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Documents.Tables;

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
    [InlineData("+15.8 %")]
    [InlineData("-3.5 %")]
    [InlineData("+1,234.5")]
    public void Write_NumberOfOurs_StaysWhatItIs(string amount) => Assert.Equal(amount, Rows(Spec(amount: amount))[1][6]);

    [Theory]
    [InlineData("+1+2")]
    [InlineData("+15.8 % =1")]
    [InlineData("-A1")]
    public void Write_AmountThatCouldBeComputed_IsMarked(string amount) => Assert.Equal("'" + amount, Rows(Spec(amount: amount))[1][6]);

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

        Assert.Equal(["mark", "series", "name", "start", "value", "unit", "amount", "period", "period start", "period end", "status", "definition", "computed", "conflict", "claims", "sources", "contradicts", "remarks"], rows[0]);
        Assert.Equal(["m", "Series", "Name", "0", "1", "USD billion", "$1 billion", "2025", "2025-01-01", "2025-12-31", "actual", "cash, gross", "False", "True", "c1 c2", "s01 s02", "contradicts 2 deals (source 2)", "the company’s own range; counted cash, gross"], rows[1]);
    }

    [Fact]
    public void Write_Citations_StandBelowWithTheirAddresses()
    {
        var rows = Rows(Spec());

        Assert.Equal(["source", "number", "publisher", "title", "date", "kind", "address"], rows[3]);
        Assert.Equal(["s01", "1", "Publisher of s01", "Title of s01", "2026-01-05", "news article", "https://s01.example/page"], rows[4]);
    }

    [Fact]
    public void Write_Notes_StandBelowTheSourcesWithWhereTheyComeFrom()
    {
        var rows = Rows(ChartCsv.Write(Tables(Spec() with { Notes = ["A note."], Derivations = ["2 = 1 + 1"] }), ("as of", new DateOnly(2026, 1, 9))));

        Assert.Equal([["what", "text"], ["chart", "Title"], ["shows", ""], ["as of", "2026-01-09"], ["note", "A note."], ["computed", "2 = 1 + 1"]], rows[6..]);
    }

    [Fact]
    public void Write_ChartOfTheArticle_HasALineForEveryMarkAndSource()
    {
        var spec = ArticleChart.Build("funding");
        var rows = Rows(ChartCsv.Write(ChartTables.Of(spec, ArticleEvidence.Snapshot)));

        Assert.Equal(spec.Marks.Select(mark => mark.Id), rows.Skip(1).TakeWhile(row => row.Length > 1).Select(row => row[0]));
        Assert.Contains(rows, row => row[^1] == "https://www.nscale.com/blog/nscale-2025");
    }

    [Fact]
    public void Write_EmptyChart_HasItsHeadingsAndTheReason()
    {
        var rows = Rows(ChartCsv.Write(Tables(ArticleChart.Build("funding", HandMade.Snapshot()))));

        Assert.Equal("mark", rows[0][0]);
        Assert.Equal(["", "", "No data: The evidence holds no claim of this kind."], rows[1]);
    }

    private static ChartTables Tables(ChartSpec spec) =>
        new(spec, id => HandMade.Claim(id) with { Period = HandMade.Year(2025) }, id => HandMade.Source(id, 1, new(2026, 1, 5)));

    private static ChartSpec Spec(string name = "Name", decimal value = 1, string amount = "$1 billion") => new()
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
            Amount = amount,
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

    [Fact]
    public void Write_BlockBehindAnother_HasItsOwnFigureAndNotWhereItEnds()
    {
        var spec = new CapexHistoryChart().Build(LaterEvidence.Snapshot, EvidenceFilter.None, new() { Layout = ChartLayout.Stacked });

        var row = Rows(ChartCsv.Write(ChartTables.Of(spec, LaterEvidence.Snapshot))).Single(row => row[0] == "later-meta-capex-2025-net");

        Assert.Equal(["0", "69.691"], row[3..5]);
    }

    private static List<string[]> Rows(ChartSpec spec) => Rows(ChartCsv.Write(Tables(spec)));

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
