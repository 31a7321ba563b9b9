using Dashboard.Decks;
using Dashboard.Documents.PowerPoint;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dashboard.Present;

/// <summary>Turns a deck's Markdown into paragraphs. What has no form on a slide, such as a picture, stays as its words.</summary>
/// <param name="root">Where addresses of the dashboard begin.</param>
public sealed class PageText(Uri root)
{
    /// <summary>The paragraphs of the text.</summary>
    public IReadOnlyList<PageParagraph> Of(string markdown) => [.. Blocks(DeckMarkdown.Parse(markdown)).Where(paragraph => paragraph.Text.Length > 0)];

    private IEnumerable<PageParagraph> Blocks(ContainerBlock blocks) => blocks.SelectMany(block => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().SelectMany((item, at) => Item(list, item, at)),
        // a row a line: what stands in the cells stays readable without the lines between them
        Table table => table.OfType<TableRow>().Select(row => Row(row)),
        ContainerBlock inner => Blocks(inner),
        LeafBlock { Inline: { } inline } leaf => Lines(inline, leaf is HeadingBlock),
        CodeBlock code => code.Lines.ToString().Split('\n').Select(PageParagraph.Plain),
        _ => [],
    });

    private PageParagraph Row(TableRow row) => new([.. row.OfType<TableCell>().SelectMany((cell, at) =>
        cell.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null).SelectMany(leaf => Runs(leaf.Inline!, new("", row.IsHeader))).OfType<PageRun>().Prepend(new(at == 0 ? "" : " | ", row.IsHeader)))]);

    private IEnumerable<PageParagraph> Item(ListBlock list, ListItemBlock item, int at) =>
        Blocks(item).Select((paragraph, line) => line > 0 ? paragraph : paragraph with { Bullet = !list.IsOrdered, Number = list.IsOrdered ? at + 1 : null });

    private IEnumerable<PageParagraph> Lines(ContainerInline inline, bool bold)
    {
        var line = new List<PageRun>();
        foreach (var part in Runs(inline, new("", bold)))
        {
            if (part is { } run)
            {
                line.Add(run);
                continue;
            }

            yield return new([.. line]);
            line.Clear();
        }

        yield return new([.. line]);
    }

    /// <summary>The runs; null where a line is broken by will.</summary>
    private IEnumerable<PageRun?> Runs(ContainerInline inline, PageRun look) => inline.SelectMany(part => part switch
    {
        LiteralInline literal => [look with { Text = literal.Content.ToString() }],
        CodeInline code => [look with { Text = code.Content }],
        HtmlEntityInline entity => [look with { Text = entity.Transcoded.ToString() }],
        AutolinkInline auto => [look with { Text = auto.Url, Link = Target(auto.Url) }],
        LineBreakInline { IsHard: true } => [null],
        LineBreakInline => [look with { Text = " " }],
        LinkInline { IsImage: false } link => Runs(link, look with { Link = Target(link.Url) }),
        EmphasisInline { DelimiterCount: 1 } leaning => Runs(leaning, look with { Italic = true }),
        EmphasisInline strong => Runs(strong, look with { Bold = true }),
        ContainerInline inner => Runs(inner, look),
        _ => Enumerable.Empty<PageRun?>(),
    });

    private Uri? Target(string? address) =>
        Uri.TryCreate(root, address, out var target) && target.Scheme is "http" or "https" ? target : null;
}
