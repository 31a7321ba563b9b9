using Dashboard.Documents.Office;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The boxes of a slide.</summary>
/// <param name="linkOf">Gives the id of the link to an address: a file keeps its links beside the slide.</param>
internal sealed class Shapes(Func<Uri, string> linkOf)
{
    private uint last = 1;

    /// <summary>The tree that everything stands in.</summary>
    public ShapeTree Tree { get; } = new(
        new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = "" }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()),
        new GroupShapeProperties(new A.TransformGroup()));

    /// <summary>The next id of a shape on the slide.</summary>
    public uint NextId() => ++last;

    /// <summary>A box with text.</summary>
    /// <param name="name">Its name, for those who hear the slide.</param>
    /// <param name="area">Where it stands.</param>
    /// <param name="paragraphs">The text.</param>
    /// <param name="style">How the text looks.</param>
    /// <param name="placeholder">Which part of the layout it fills; null for none.</param>
    public void Add(string name, DeckArea area, IEnumerable<PageParagraph> paragraphs, TextStyle style, PlaceholderShape? placeholder = null)
    {
        var text = new TextBody(
            new A.BodyProperties(new A.NoAutoFit()) { LeftInset = 0, RightInset = 0, TopInset = 0, BottomInset = 0, Anchor = style.Anchor, Wrap = A.TextWrappingValues.Square },
            new A.ListStyle());
        text.Append(paragraphs.DefaultIfEmpty(PageParagraph.Plain("")).Select(paragraph => Paragraph(paragraph, style)));
        Tree.Append(new Shape(
            new NonVisualShapeProperties(
                new NonVisualDrawingProperties { Id = NextId(), Name = name },
                placeholder is null ? new NonVisualShapeDrawingProperties { TextBox = true } : new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                placeholder is null ? new ApplicationNonVisualDrawingProperties() : new ApplicationNonVisualDrawingProperties(placeholder)),
            new ShapeProperties(Frame<A.Transform2D>(area), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }),
            text));
    }

    /// <summary>A paragraph of text.</summary>
    public A.Paragraph Paragraph(PageParagraph paragraph, TextStyle style)
    {
        var (indent, points) = (paragraph.Bullet || paragraph.Number is not null, (int)(style.Points * 100));
        var properties = new A.ParagraphProperties { Alignment = style.Alignment, LeftMargin = indent ? (int)DeckArea.Emu(style.Points) : 0, Indent = indent ? -(int)DeckArea.Emu(style.Points) : 0 };
        if (OfficeText.IsRightToLeft(paragraph.Text))
        {
            properties.RightToLeft = true;
            properties.Alignment = style.Alignment == A.TextAlignmentTypeValues.Left ? A.TextAlignmentTypeValues.Right : style.Alignment;
        }

        properties.Append(new A.SpaceAfter(new A.SpacingPoints { Val = (int)(style.Between * 100) }));
        properties.Append(paragraph switch
        {
            { Bullet: true } => new A.CharacterBullet { Char = "•" },
            { Number: { } number } => new A.AutoNumberedBullet { Type = A.TextAutoNumberSchemeValues.ArabicPeriod, StartAt = number },
            _ => new A.NoBullet(),
        });
        var made = new A.Paragraph(properties);
        made.Append(paragraph.Runs.Where(run => run.Text.Length > 0).Select(run => Run(run, style, points)));
        made.Append(new A.EndParagraphRunProperties { Language = OfficeText.Language, FontSize = points });
        return made;
    }

    /// <summary>Where something stands.</summary>
    public static T Frame<T>(DeckArea area)
        where T : OpenXmlCompositeElement, new()
    {
        var frame = new T();
        frame.Append(
            new A.Offset { X = DeckArea.Emu(area.X), Y = DeckArea.Emu(area.Y) },
            new A.Extents { Cx = DeckArea.Emu(area.Width), Cy = DeckArea.Emu(area.Height) });
        return frame;
    }

    private A.Run Run(PageRun run, TextStyle style, int points)
    {
        var properties = new A.RunProperties { Language = OfficeText.Language, FontSize = points, Bold = run.Bold || style.Bold, Italic = run.Italic, Dirty = false };
        var target = OfficeLink.Of(run.Link);
        if (target is null)
        {
            // a link has the colour that the theme gives to links
            properties.Append(new A.SolidFill(new A.SchemeColor { Val = style.Soft ? A.SchemeColorValues.Text2 : A.SchemeColorValues.Text1 }));
        }

        if (style.Serif)
        {
            properties.Append(new A.LatinFont { Typeface = "+mj-lt" });
        }

        if (target is not null)
        {
            properties.Append(new A.HyperlinkOnClick { Id = linkOf(target) });
        }

        return new(properties, new A.Text(OfficeText.Clean(run.Text)));
    }
}
