using Dashboard.Present;

namespace Dashboard.Tests.Present;

public sealed class PresentationCodeTests
{
    [Theory]
    [InlineData("ABCD2345")]
    [InlineData(" abcd 2345 ")]
    [InlineData("ABCD-2345")]
    [InlineData("A B C D 2 3 4 5")]
    [InlineData("ＡＢＣＤ　２３４５")]
    [InlineData("abcd\u00a02345")]
    public void Of_HoweverItIsTyped_IsTheCode(string typed) => Assert.Equal("ABCD2345", PresentationCode.Of(typed));

    [Fact]
    public void Shown_Code_StandsInGroupsThatAreReadBack()
    {
        Assert.Equal("ABCD 2345", PresentationCode.Shown("ABCD2345"));
        Assert.Equal("ABCD2345", PresentationCode.Of(PresentationCode.Shown("ABCD2345")));
    }
}
