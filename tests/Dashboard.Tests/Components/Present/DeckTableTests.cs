using Bunit;
using Dashboard.Components.Present;
using Dashboard.Present;

namespace Dashboard.Tests.Components.Present;

/// <summary>A table in a deck is a table on its slide, and rows of text in PowerPoint.</summary>
public sealed class DeckTableTests : BunitContext
{
    private const string Text = "| company | capex |\n|---|---|\n| Amazon | **125** |\n| Meta & co | 72 |\n";

    [Fact]
    public void Render_Table_IsATable()
    {
        var table = Render<DeckProse>(parameters => parameters.Add(prose => prose.Text, Text)).Find("table");

        Assert.Equal(["company", "capex"], table.QuerySelectorAll("th").Select(cell => cell.TextContent));
        Assert.Equal(["Amazon", "125", "Meta & co", "72"], table.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.NotNull(table.QuerySelector("td strong"));
    }

    [Fact]
    public void Of_Table_IsALineARow() =>
        Assert.Equal(["company | capex", "Amazon | 125", "Meta & co | 72"], new PageText(new("https://evidence.example/")).Of(Text).Select(paragraph => paragraph.Text));
}
