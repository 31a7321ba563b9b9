using Dashboard.Documents.Tables;
using Dashboard.Documents.Workbooks;

namespace Dashboard.Tests.Documents.Workbooks;

public class TableWorkbookTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@x")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void Write_TextLikeAFormula_IsQuotedTextAndNoFormula(string text)
    {
        using var book = new OpenWorkbook(Written(text));
        var cell = book.Rows("Sheet")[1][0];

        Assert.Equal(("inlineStr", "4", text), cell);
        Assert.DoesNotContain(book.Sheet("Sheet").Descendants(), node => node.Name.LocalName == "f");
    }

    [Fact]
    public void Write_NumbersDaysAndTruths_AreCellsOfTheirKind()
    {
        using var book = new OpenWorkbook(Written(-1533.25m, new DateOnly(2026, 1, 9), true, null, 7));

        Assert.Equal([("n", "0", "-1533.25"), ("n", "2", "46031"), ("b", "0", "1"), ("n", "0", ""), ("n", "0", "7")], book.Rows("Sheet")[1]);
    }

    [Fact]
    public void Write_Addresses_AreLinksUnlessTheyCouldDoMore()
    {
        using var book = new OpenWorkbook(Written(new Uri("https://a.example/x?y=1&z=2"), new Uri("javascript:alert(1)")));

        Assert.Equal(["https://a.example/x?y=1&z=2"], book.Links("Sheet"));
        Assert.Equal(["https://a.example/x?y=1&z=2", "javascript:alert(1)"], book.Rows("Sheet")[1].Select(cell => cell.Text));
    }

    [Fact]
    public void Write_FirstRow_IsFrozenAndColumnsHaveTheirWidths()
    {
        using var book = new OpenWorkbook(Written("x"));
        var sheet = book.Sheet("Sheet");

        Assert.Equal("frozen", sheet.Descendants().Single(node => node.Name.LocalName == "pane").Attribute("state")!.Value);
        Assert.Equal("33", sheet.Descendants().First(node => node.Name.LocalName == "col").Attribute("width")!.Value);
    }

    [Theory]
    [InlineData("control \u0001 and half \uD83D of a sign")]
    [InlineData("<b>&amp;</b> _x0041_ 日本語 😀 שלום")]
    public void Write_AnyText_MakesAFileThatOfficeAccepts(string text) => Assert.Empty(OpenWorkbook.Faults(Written(text, new Uri("https://a.example"), 1.5m, new DateOnly(2025, 2, 3), true)));

    [Fact]
    public void Write_NoRows_IsAFileToo() => Assert.Empty(OpenWorkbook.Faults(TableWorkbook.Write("Title", new ExportTable("Sheet", [new("a")], []))));

    private static byte[] Written(params object?[] cells) =>
        TableWorkbook.Write("Title", new ExportTable("Sheet", [.. cells.Select((_, at) => new ExportColumn($"column {at}", 33))], [cells]));
}

[InCulture("de-DE")]
public sealed class TableWorkbookInGermanTests : TableWorkbookTests;
