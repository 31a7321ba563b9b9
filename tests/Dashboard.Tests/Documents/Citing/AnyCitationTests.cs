using CsCheck;
using Dashboard.Documents.Citing;
using Dashboard.Tests.Evidence.Wording;

namespace Dashboard.Tests.Documents.Citing;

/// <summary>Any text leaves an entry of BibTeX balanced: it counts every brace, those behind a backslash as well.</summary>
public sealed class AnyCitationTests
{
    [Theory]
    [InlineData("unbalanced } brace")]
    [InlineData("{{{")]
    [InlineData("\\{ \\} }{")]
    public void Escape_Braces_StaysBalanced(string text) => Assert.True(IsBalanced(BibTexCitation.Escape(text)), BibTexCitation.Escape(text));

    [Fact]
    public void Escape_AnyText_StaysBalanced() => AnyText.Filled.Sample(text => Assert.True(IsBalanced(BibTexCitation.Escape(text + "}{"))));

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var sign in text)
        {
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
