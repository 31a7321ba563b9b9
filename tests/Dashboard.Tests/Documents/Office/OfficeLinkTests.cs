using CsCheck;
using Dashboard.Documents.Office;
using Dashboard.Tests.Evidence.Wording;

namespace Dashboard.Tests.Documents.Office;

/// <summary>A link of an Office file leads to a URI, or there is none.</summary>
public sealed class OfficeLinkTests
{
    [Theory]
    [InlineData("https://example.org/a\"b<c>{d}\\e|f^g`h", "https://example.org/a%22b%3Cc%3E%7Bd%7D/e%7Cf%5Eg%60h")]
    [InlineData("https://example.org/茶?q=叶#根", "https://example.org/%E8%8C%B6?q=%E5%8F%B6#%E6%A0%B9")]
    [InlineData("https://例子.example/", "https://xn--fsqu00a.example/")]
    [InlineData("http://example.org:8080/a?b=c%20d&e=[f]", "http://example.org:8080/a?b=c%20d&e=%5Bf%5D")]
    public void Of_AddressWithOtherSigns_IsAUri(string address, string expected) => Assert.Equal(expected, OfficeLink.Of(new(address))?.OriginalString);

    [Fact]
    public void Of_AddressThatIsTooLong_IsNone() => Assert.Null(OfficeLink.Of(new("https://example.org/" + new string('a', 3000))));

    [Theory]
    [InlineData("mailto:a@example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void Of_OtherScheme_IsNone(string address) => Assert.Null(OfficeLink.Of(new(address)));

    [Fact]
    public void Of_AnyPath_IsAsciiAndWellFormedOrNone() => AnyText.Filled.Sample(text =>
    {
        var link = Uri.TryCreate("https://example.org/" + text, UriKind.Absolute, out var address) ? OfficeLink.Of(address) : null;

        Assert.True(link is null || (link.OriginalString.All(char.IsAscii) && Uri.IsWellFormedUriString(link.OriginalString, UriKind.Absolute)), text);
    });
}
