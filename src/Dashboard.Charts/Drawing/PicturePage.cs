using System.Globalization;
using System.Xml.Linq;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Drawing;

/// <summary>Sets a picture from the headline down to the address.</summary>
/// <param name="spec">The chart.</param>
/// <param name="frame">What stands around it.</param>
internal sealed class PicturePage(ChartSpec spec, PictureFrame frame)
{
    private const double NarrowBelow = 600;
    private const double EmptyHeight = 150;

    private readonly XElement root = Svg.Node("svg");
    private readonly Brush brush = Brush.Of(spec, frame.Palette, spec.Slug);
    private readonly Typesetter type = new(frame.Width < NarrowBelow ? 13 : 14);
    private readonly double margin = frame.Bare ? 4 : frame.Width < NarrowBelow ? 16 : 28;
    private double y;

    private double Room => frame.Width - (2 * margin);

    private Palette Palette => frame.Palette;

    /// <summary>Draws.</summary>
    public ChartPicture Draw()
    {
        y = margin;
        if (!frame.Bare)
        {
            Head();
        }

        Chart();
        if (!frame.Bare)
        {
            Foot();
        }

        var height = (int)Math.Ceiling(y + margin);
        root.Look(
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {frame.Width} {height}")),
            ("width", frame.Width),
            ("height", height),
            ("role", "img"),
            ("font-family", Palette.Sans),
            ("fill", Palette["ink"]));
        root.SetAttributeValue(XNamespace.Xml + "lang", Languages.Tag(Languages.Current));
        root.AddFirst(
            Svg.Node("title").With(spec.Title),
            Svg.Node("desc").With(Phrases.Sentences([spec.Alternative, .. frame.Notices])),
            Svg.Rect(new(0, 0, frame.Width, height)).Look(("fill", Palette.Paper)));
        if (frame is { Bare: true, Address: not null })
        {
            // what is not printed stands in the file all the same
            root.AddFirst(Svg.Node("metadata").With(string.Join(" · ", new[] { frame.AsOf, frame.Address.AbsoluteUri }.OfType<string>())));
        }

        return new(root.ToString(SaveOptions.DisableFormatting), frame.Width, height);
    }

    private void Head()
    {
        Paragraph(spec.Title, frame.Width < NarrowBelow ? 20 : 26, 5, TextWeight.Headline);
        y += 4;
        Paragraph(spec.Subtitle, 14, 3, colour: "ink-soft");
        foreach (var notice in frame.Notices)
        {
            y += 6;
            Paragraph(notice, 13, 3, colour: "finding");
        }

        if (spec.Empty is null)
        {
            y += 8;
            var (key, height) = KeyDrawing.Draw([.. StatusLooks.Of([.. spec.Marks])], brush, Room);
            Put(key, height);
        }

        y += 12;
    }

    private void Chart()
    {
        if (spec.Empty is { } reason)
        {
            var lines = TextFolding.Wrap(reason, Room * .8, 5, line => TextWidth.Of(line, 15));
            root.Add(Svg.Text(lines, frame.Width / 2d, y + ((EmptyHeight - ((lines.Count - 1) * 21)) / 2), 15, Palette, 21).Look(("fill", Palette["ink-soft"]), ("text-anchor", "middle")));
            y += EmptyHeight;
            return;
        }

        root.Add(brush.Hatches(spec, type.Size));
        var (drawing, height) = SceneDrawing.Draw(spec, Room, new(brush, type, new FileLinks(frame.ClaimAddress, frame.MetricAddress)));
        Put(drawing, height);
    }

    private void Foot()
    {
        y += 14;
        foreach (var note in PictureNotes.Of(spec))
        {
            Paragraph(note, 12, 6, colour: "ink-soft");
            y += 3;
        }

        y += 6;
        root.Add(Svg.Line(margin, y, frame.Width - margin, y, Palette["line"]));
        y += 9;
        Paragraph(PictureNotes.SourceLine(spec, line => TextWidth.Of(line, 12) <= Room * 1.8), 12, 4);
        y += 3;
        Paragraph(string.Join(" · ", new[] { Say("Evidence, AI infrastructure"), frame.AsOf, spec.Conflicts > 0 ? Say($"{CountText.Of(spec.Conflicts, "claim")} in conflict") : null }.OfType<string>()), 12, 2, colour: "ink-soft");
        if (frame.Address is { } address)
        {
            y += 3;
            var link = Svg.Node("a", ("href", address.AbsoluteUri), ("target", "_blank"), ("fill", Palette["accent"]));
            Paragraph(address.AbsoluteUri, 12, 5, inside: link);
            root.Add(link);
        }
    }

    /// <summary>Sets text below what is there.</summary>
    private void Paragraph(string text, double size, int most, TextWeight weight = TextWeight.Regular, string? colour = null, XElement? inside = null)
    {
        if (text.Length == 0)
        {
            return;
        }

        var step = size * (weight == TextWeight.Headline ? 1.22 : 1.38);
        var lines = TextFolding.Wrap(Svg.Clean(text), Room, most, line => TextWidth.Of(line, size, weight));
        var set = Svg.Text(lines, margin, y + (step / 2), size, Palette, step)
            .Look(("fill", colour is null ? null : Palette[colour]), ("font-family", weight == TextWeight.Headline ? Palette.Serif : null), ("font-weight", weight == TextWeight.Headline ? "600" : null));
        (inside ?? root).Add(set);
        y += step * lines.Count;
    }

    private void Put(XElement drawing, double height)
    {
        root.Add(drawing.Look(("transform", $"translate({Svg.Number(margin)} {Svg.Number(y)})")));
        y += height;
    }
}
