using System.Globalization;
using Dashboard.Components.Base;
using Dashboard.Decks;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Present;

/// <summary>The Markdown of a deck as elements: built one by one, so that nothing in it can become markup of its own.</summary>
public sealed class DeckProse : ComponentBase
{
    private MarkdownDocument? document;
    private string? shown;

    /// <summary>The Markdown.</summary>
    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

    /// <summary>The language of the words; null for that of the page.</summary>
    [Parameter]
    public string? Language { get; set; } = DataLanguage.Tag;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (shown != Text)
        {
            shown = Text;
            document = DeckMarkdown.Parse(Text);
        }
    }

    /// <inheritdoc />
    protected override bool ShouldRender() => document is not null;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => Blocks(builder, document!, Language);

    private static void Blocks(RenderTreeBuilder builder, ContainerBlock container, string? language = null)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    // they are seen where they are used
                    break;
                case ThematicBreakBlock:
                    builder.OpenElement(0, "hr");
                    builder.CloseElement();
                    break;
                case CodeBlock code:
                    builder.OpenElement(1, "pre");
                    builder.AddAttribute(2, "lang", language);
                    builder.AddContent(3, code.Lines.ToString());
                    builder.CloseElement();
                    break;
                case Table table:
                    TableOf(builder, table, language);
                    break;
                case ContainerBlock inner:
                    builder.OpenElement(4, inner is ListBlock list ? list.IsOrdered ? "ol" : "ul" : inner is ListItemBlock ? "li" : "blockquote");
                    builder.AddAttribute(5, "lang", language);
                    Blocks(builder, inner);
                    builder.CloseElement();
                    break;
                case LeafBlock { Inline: { } inlines } leaf:
                    builder.OpenElement(6, leaf is HeadingBlock heading ? Heading(heading.Level) : "p");
                    builder.AddAttribute(7, "lang", language);
                    Inlines(builder, inlines);
                    builder.CloseElement();
                    break;
                default:
                    break;
            }
        }
    }

    private static void TableOf(RenderTreeBuilder builder, Table table, string? language)
    {
        builder.OpenElement(8, "table");
        builder.AddAttribute(9, "class", "data");
        builder.AddAttribute(10, "lang", language);
        foreach (var row in table.OfType<TableRow>())
        {
            builder.OpenElement(11, "tr");
            foreach (var cell in row.OfType<TableCell>())
            {
                builder.OpenElement(12, row.IsHeader ? "th" : "td");
                foreach (var leaf in cell.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null))
                {
                    Inlines(builder, leaf.Inline!);
                }

                builder.CloseElement();
            }

            builder.CloseElement();
        }

        builder.CloseElement();
    }

    private static void Inlines(RenderTreeBuilder builder, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: false, Url: { } url } link:
                    builder.OpenElement(0, "a");
                    builder.AddAttribute(1, "href", url);
                    Inlines(builder, link);
                    builder.CloseElement();
                    break;
                case EmphasisInline emphasis:
                    builder.OpenElement(2, emphasis.DelimiterCount > 1 ? "strong" : "em");
                    Inlines(builder, emphasis);
                    builder.CloseElement();
                    break;
                case ContainerInline inner:
                    Inlines(builder, inner);
                    break;
                case CodeInline code:
                    builder.OpenElement(3, "code");
                    builder.AddContent(4, code.Content);
                    builder.CloseElement();
                    break;
                case LineBreakInline { IsHard: true }:
                    builder.OpenElement(5, "br");
                    builder.CloseElement();
                    break;
                default:
                    builder.AddContent(6, Plain(inline));
                    break;
            }
        }
    }

    private static string Plain(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    };

    // a slide's headline stands above
    private static string Heading(int level) => "h" + Math.Clamp(level, 3, 6).ToString(CultureInfo.InvariantCulture);
}
