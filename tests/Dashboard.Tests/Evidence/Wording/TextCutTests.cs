using CsCheck;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class TextCutTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab cd", 3, "ab…")]
    [InlineData("𝕎𝕎", 3, "𝕎…")]
    [InlineData("a👨‍👩‍👧b", 5, "a…")]
    [InlineData("🇨🇳🇺🇸", 6, "🇨🇳…")]
    [InlineData("e\u0301e\u0301", 3, "e\u0301…")]
    [InlineData("", 0, "")]
    public void To_LongerText_IsCutAtWholeCharactersAndSaysSo(string text, int most, string shown) => Assert.Equal(shown, TextCut.To(text, most));

    [Theory]
    [InlineData("abcd", 4, "abcd")]
    [InlineData("abcde", 4, "abc…")]
    [InlineData("abc🏭", 4, "abc…")]
    public void Within_LongerText_HoldsTheLimitWithItsSign(string text, int most, string shown) => Assert.Equal(shown, TextCut.Within(text, most));

    [Fact]
    public void To_OneLetterUnderManyAccents_IsCutAllTheSame() => Assert.Equal("a" + new string('\u0301', 9) + "…", TextCut.To("a" + new string('\u0301', 5000), 10));

    [Fact]
    public void Within_AnyText_IsABeginningOfItInWholeCharacters() => Gen.Select(AnyText.Valid, Gen.Int[1, 30]).Sample((text, most) =>
    {
        var cut = TextCut.Within(text, most);

        Assert.True(cut.Length <= most);
        Assert.StartsWith(text.Length <= most ? text : cut[..^1], text, StringComparison.Ordinal);
        Assert.Equal(cut, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(cut)));
    });
}
