using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>The links of a file, which stands for itself: full addresses, each in a window of its own.</summary>
/// <param name="addressOf">Gives the address that opens a claim; null makes no links.</param>
internal sealed class FileLinks(Func<string, Uri>? addressOf) : IDrawingLinks
{
    /// <summary>The shape as a link to its claim, which says on hovering what the mark is.</summary>
    public XElement Mark(XElement shape, PlacedMark item)
    {
        shape.AddFirst(Svg.Node("title").With(MarkWords.Of(item.Mark)));
        if (addressOf is null)
        {
            return shape;
        }

        var link = Svg.Node("a", ("href", addressOf(item.Mark.Opens).AbsoluteUri), ("target", "_blank"));
        link.Add(shape);
        return link;
    }

    /// <inheritdoc />
    public XElement Name(XElement text, string name, IEnumerable<ChartMark> marks) => text;

    /// <inheritdoc />
    public XElement Quiet(IEnumerable<XElement> parts) => Svg.Group(parts);
}
