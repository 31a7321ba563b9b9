using Dashboard.Data;

namespace Dashboard.Tests.Data;

public class ContentHashTests
{
    [Fact]
    public void Of_SamePackReadTwice_IsTheSame() => Assert.Equal(ContentHash.Of(PackBuilder.Good().Pack()), ContentHash.Of(PackBuilder.Good().Pack()));

    [Fact]
    public void Of_KnownPack_IsTheSameOnEveryMachine() => Assert.Equal("9d6b19166e67", ContentHash.Of(PackBuilder.Good().Pack()));

    [Theory]
    [InlineData("sources.csv", 2, "language", "de")]
    [InlineData("sources.csv", 2, "number", "3")]
    [InlineData("entities.csv", 2, "aliases", "Leaf Ltd;Leaf")]
    [InlineData("segments.csv", 2, "position", "midstream")]
    [InlineData("claims.csv", 2, "statement", "Leaf sold tea")]
    [InlineData("claims.csv", 2, "value", "12.51")]
    [InlineData("claims.csv", 2, "period_kind", "span")]
    [InlineData("claims.csv", 2, "sources", "s02:page 4;s01")]
    [InlineData("claims.csv", 2, "flags", "causal")]
    [InlineData("relations.csv", 2, "note", "Later")]
    public void Of_OneCellChanged_IsAnother(string file, int line, string column, string text) =>
        Assert.NotEqual(ContentHash.Of(PackBuilder.Good().Pack()), ContentHash.Of(PackBuilder.Good().Cell(file, line, column, text).Pack()));

    [Theory]
    [InlineData("claims.csv", "stated", "2024-08-01")]
    [InlineData("claims.csv", "by", "leaf")]
    [InlineData("sources.csv", "site", "Tea Times")]
    public void Of_OptionalColumnFilled_IsAnother(string file, string column, string text) =>
        Assert.NotEqual(ContentHash.Of(PackBuilder.Good().Pack()), ContentHash.Of(PackBuilder.Good().Column(file, column, text).Pack()));

    [Theory]
    [InlineData("claims.csv", "stated")]
    [InlineData("claims.csv", "by")]
    [InlineData("sources.csv", "site")]
    public void Of_OptionalColumnLeftBlank_IsTheSame(string file, string column) =>
        Assert.Equal(ContentHash.Of(PackBuilder.Good().Pack()), ContentHash.Of(PackBuilder.Good().Column(file, column).Pack()));

    [Theory]
    [InlineData("metrics", "id,name,name-zh,nature,negative,unit\nrevenue,Sales of tea,,flow,,\n")]
    [InlineData("definitions", "id,text,text-zh\nnet,without tax,\n")]
    [InlineData("charts", "id,title,kind,metric,definition,subjects,periods,unit,segments,order,note\nleaf-sales,,trend,revenue,net,leaf,,,,,\n")]
    public void Of_OptionalTableFilled_IsAnother(string table, string text) =>
        Assert.NotEqual(ContentHash.Of(PackBuilder.Good().Pack()), ContentHash.Of(PackBuilder.Good().Table(table, text).Pack()));

    [Fact]
    public void Of_OptionalTableWithoutRows_IsTheSame() =>
        Assert.Equal(ContentHash.Of(PackBuilder.Good().Pack()), ContentHash.Of(PackBuilder.Good().Table("definitions", "id,text,text-zh\n").Pack()));

    [Fact]
    public void Of_PackThatFollowsAnother_IsAnother()
    {
        var good = PackBuilder.Good().Pack();
        var second = PackBuilder.Second().Append("claims.csv", PackText.Row("claims.csv", "steam-sales"));

        Assert.NotEqual(ContentHash.Of(second.Pack(good)), ContentHash.Of(second.Follows("tea-2025").Pack(good)));
    }

    [Fact]
    public void Of_TextMovedToTheNextCell_IsAnother() =>
        Assert.NotEqual(
            ContentHash.Of(PackBuilder.Good().Cell("segments.csv", 3, "position", "x").Pack()),
            ContentHash.Of(PackBuilder.Good().Cell("segments.csv", 3, "description", "x").Pack()));

    [Fact]
    public void Of_TrailingZero_IsTheSame() =>
        Assert.Equal(ContentHash.Of(PackBuilder.Good().Pack()), ContentHash.Of(PackBuilder.Good().Cell("claims.csv", 2, "value", "12.5").Pack()));
}
