using Dashboard.Documents.Reports;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dashboard.Tests.Documents.Reports;

public sealed class MarkdownTextTests
{
    // as much as any reader of Markdown knows: tables, bare links, mail addresses, formulas, footnotes, lists of tasks, emoji and so on
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Theory]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData("+ item")]
    [InlineData("1. item")]
    [InlineData("12) item")]
    [InlineData("> quote")]
    [InlineData("--- ")]
    [InlineData("*bold* _it_ `code` ~~gone~~ ~low~")]
    [InlineData("[link](javascript:alert(1)) ![image](x)")]
    [InlineData("[ref]: https://example.com")]
    [InlineData("<img src=x onerror=alert(1)> &lt; &copy;")]
    [InlineData("https://example.com www.example.com mail@example.com <https://example.com>")]
    [InlineData("a | b\n|---|---|\n| c | d |")]
    [InlineData("[x] done [^1] note")]
    [InlineData("back\\slash \\* star")]
    [InlineData("line\r\n\r\n# two\u2028three")]
    [InlineData("$x^2$ and $64.6 billion to $70 billion")]
    [InlineData("~~~\ncode")]
    [InlineData("=== \n ***")]
    [InlineData(": definition")]
    public void Of_Markdown_IsReadBackAsText(string text)
    {
        var document = Markdown.Parse("- " + MarkdownText.Of(text), Everything);

        Assert.All(document.Descendants<Inline>(), inline => Assert.True(inline is LiteralInline or ContainerInline { FirstChild: not null } and not (LinkInline or EmphasisInline) or HtmlEntityInline, $"{inline.GetType().Name} in {text}"));
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.Empty(document.Descendants<MathInline>());
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Single(document.Descendants<ParagraphBlock>());
    }

    [Fact]
    public void Of_Money_StaysReadable() => Assert.Equal("$64.6 billion (2025)", MarkdownText.Of("$64.6 billion (2025)"));
}
