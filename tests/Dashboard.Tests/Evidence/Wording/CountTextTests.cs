using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class CountTextTests
{
    [Theory]
    [InlineData(0, "no source")]
    [InlineData(1, "1 source")]
    [InlineData(2, "2 sources")]
    [InlineData(1200, "1,200 sources")]
    public void Of_Count_HasItsNoun(int count, string expected) => Assert.Equal(expected, CountText.Of(count, "source"));

    [Fact]
    public void Of_IrregularNoun_TakesTheGivenPlural() => Assert.Equal("3 companies", CountText.Of(3, "company", "companies"));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void Join_Words_ReadLikeASentence(string words, string expected) =>
        Assert.Equal(expected, CountText.Join(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(4, "four")]
    [InlineData(10, "ten")]
    [InlineData(11, "11")]
    [InlineData(1100, "1,100")]
    public void Word_Count_IsSpelledOutUpToTen(int count, string expected) => Assert.Equal(expected, CountText.Word(count));
}

[InCulture("de-DE")]
public sealed class CountTextInGermanTests : CountTextTests;
