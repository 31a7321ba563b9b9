using Dashboard.Charts.Drawing;

namespace Dashboard.Tests.Charts.Drawing;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("数据中心", 4)]
    [InlineData("データ", 3)]
    [InlineData("투자", 2)]
    public void Of_ScriptsOfSquareSigns_TakesASquareASign(string text, int squares) => Assert.InRange(TextWidth.Of(text, 10), squares * 10, squares * 11);

    [Fact]
    public void Of_LatinText_IsNarrowerThanSquares() => Assert.InRange(TextWidth.Of("Capital expenditure", 10), 90, 130);

    [Fact]
    public void Of_CombiningMarks_TakeNoRoom() => Assert.Equal(TextWidth.Of("e", 10), TextWidth.Of("e\u0301", 10));

    [Fact]
    public void Of_Emoji_CountsOnceAndWide() => Assert.InRange(TextWidth.Of("😀", 10), 10, 14);

    [Fact]
    public void Of_BolderFaces_AreWider()
    {
        const string Text = "Amazon’s $125 billion for 2025";

        Assert.True(TextWidth.Of(Text, 10) < TextWidth.Of(Text, 10, TextWeight.Semibold));
        Assert.True(TextWidth.Of(Text, 10) < TextWidth.Of(Text, 10, TextWeight.Headline));
    }
}
