using System.Globalization;
using System.Xml.Linq;
using Dashboard.Charts.Drawing;

namespace Dashboard.Tests.Charts.Drawing;

/// <summary>A text of a picture with the room that it takes, as an SVG reader lays it out.</summary>
internal sealed record DrawnText(string Text, double Left, double Top, double Right, double Bottom)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>All lines of text in the picture.</summary>
    public static IReadOnlyList<DrawnText> In(XDocument picture) => [.. picture.Descendants(Svg + "text").SelectMany(Lines)];

    /// <summary>Whether the two stand on the same place.</summary>
    public bool Touches(DrawnText other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    private static IEnumerable<DrawnText> Lines(XElement text)
    {
        var (moveX, moveY) = Moved(text);
        var size = Number(text, "font-size");
        var weight = text.Attribute("font-weight") is null ? TextWeight.Regular : text.Attribute("font-family") is null ? TextWeight.Semibold : TextWeight.Headline;
        foreach (var line in text.Elements(Svg + "tspan").Where(part => part.Attribute("y") is not null).DefaultIfEmpty(text))
        {
            var (x, y, width) = (Number(line, "x") + moveX, Number(line, "y") + moveY, TextWidth.Of(line.Value, size, weight));
            var left = text.Attribute("text-anchor")?.Value switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
            yield return new(line.Value, left, y - (size * .75), left + width, y + (size * .2));
        }
    }

    private static (double X, double Y) Moved(XElement text)
    {
        var moves = text.Ancestors().Select(parent => parent.Attribute("transform")?.Value).OfType<string>().Select(move => move["translate(".Length..^1].Split(' ')).ToList();
        return (moves.Sum(move => double.Parse(move[0], CultureInfo.InvariantCulture)), moves.Sum(move => double.Parse(move[1], CultureInfo.InvariantCulture)));
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
