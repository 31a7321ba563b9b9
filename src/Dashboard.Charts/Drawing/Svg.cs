using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>Elements of a picture. Looks are attributes of their own: no policy forbids them, and every program that shows SVG knows them.</summary>
internal static class Svg
{
    /// <summary>The namespace.</summary>
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private const string Signs = "▲△";

    /// <summary>An element; attributes without a value are left out.</summary>
    public static XElement Node(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        var node = new XElement(Namespace + name);
        node.Look(attributes);
        return node;
    }

    /// <summary>Sets attributes; those without a value are left alone.</summary>
    public static XElement Look(this XElement node, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                node.SetAttributeValue(attribute, value is double number ? Number(number) : value);
            }
        }

        return node;
    }

    /// <summary>A group of elements.</summary>
    public static XElement Group(params IEnumerable<XElement?> children) => new(Namespace + "g", children);

    /// <summary>A straight line.</summary>
    public static XElement Line(double x1, double y1, double x2, double y2, string stroke, double width = 1) =>
        Node("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", stroke), ("stroke-width", width));

    /// <summary>A rectangle.</summary>
    public static XElement Rect(Box box, double? radius = null) =>
        Node("rect", ("x", box.X), ("y", box.Y), ("width", Math.Max(0, box.Width)), ("height", Math.Max(0, box.Height)), ("rx", radius));

    /// <summary>Lines of text, in the inks of the palette. A sign of a finding at the very end has its own colour.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="x">Where the anchor stands.</param>
    /// <param name="y">The middle of the first line.</param>
    /// <param name="size">The type size.</param>
    /// <param name="palette">The colours.</param>
    /// <param name="step">How far one line stands below the other.</param>
    public static XElement Text(IReadOnlyList<string> lines, double x, double y, double size, Palette palette, double step = 0)
    {
        var node = Node("text", ("x", x), ("font-size", size));
        for (var at = 0; at < lines.Count; at++)
        {
            var (line, baseline) = (Clean(lines[at]), y + (at * step) + (size * .35));
            var part = lines.Count == 1 ? node : Node("tspan", ("x", x));
            part.Look(("y", baseline));
            var sign = at == lines.Count - 1 && line.Length > 1 && Signs.Contains(line[^1], StringComparison.Ordinal) ? line[^1..] : null;
            part.Add(new XText(sign is null ? line : line[..^1]));
            if (sign is not null)
            {
                part.Add(Node("tspan", ("dx", size * .25), ("fill", palette["finding"]), ("font-size", size * .78)).With(sign));
            }

            if (part == node)
            {
                continue;
            }

            node.Add(part);
            if (at < lines.Count - 1 && !IsOneWord(lines[at], lines[at + 1]))
            {
                // no room on paper, but a space between the words of two lines for whoever reads or copies the text
                node.Add(Node("tspan", ("font-size", 0)).With(" "));
            }
        }

        return node;
    }

    /// <summary>Chinese signs follow each other without a space.</summary>
    private static bool IsOneWord(string line, string next) => line.EnumerateRunes().Any() && next.EnumerateRunes().Any() && TextWidth.IsWide(line.EnumerateRunes().Last()) && TextWidth.IsWide(next.EnumerateRunes().First());

    /// <summary>The element with a text inside.</summary>
    public static XElement With(this XElement node, string text)
    {
        node.Add(new XText(Clean(text)));
        return node;
    }

    /// <summary>Text that stays readable across a line below it.</summary>
    public static XElement Halo(this XElement text, Palette palette) => palette.IsOfPage
        ? text.Look(("class", "halo"))
        : text.Look(("paint-order", "stroke"), ("stroke", palette.Paper), ("stroke-width", "4"), ("stroke-linejoin", "round"));

    /// <summary>A part beside the marks, which steps back with them where others are set off.</summary>
    public static XElement Aside(this XElement part, Palette palette) => palette.IsOfPage ? part.Look(("class", "aside")) : part;

    /// <summary>A number with at most two decimals, a point between.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The text without what XML cannot hold, on one line.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) ? " " : rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "");
        }

        return clean.ToString();
    }
}
