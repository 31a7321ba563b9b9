using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>The links of a file, which stands for itself: full addresses, each in a window of its own.</summary>
/// <param name="addressOf">Gives the address that opens a claim; null makes no links of marks.</param>
/// <param name="metricOf">Gives the address of what a metric means; null makes no links of axes.</param>
internal sealed class FileLinks(Func<string, Uri>? addressOf, Func<string, Uri>? metricOf = null) : IDrawingLinks
{
    /// <summary>The shape as a link to its claim, which says on hovering what the mark is.</summary>
    public XElement Mark(XElement shape, PlacedMark item)
    {
        shape.AddFirst(Svg.Node("title").With(MarkWords.Of(item.Mark)));
        return Linked(shape, addressOf?.Invoke(item.Mark.Opens));
    }

    /// <inheritdoc />
    public XElement Name(XElement text, string name, IEnumerable<ChartMark> marks) => text;

    /// <inheritdoc />
    public XElement Metric(XElement text, string name, string metric) => Linked(text, metricOf?.Invoke(metric));

    /// <inheritdoc />
    public XElement Quiet(IEnumerable<XElement> parts) => Svg.Group(parts);

    private static XElement Linked(XElement part, Uri? address)
    {
        if (address is null)
        {
            return part;
        }

        var link = Svg.Node("a", ("href", address.AbsoluteUri), ("target", "_blank"));
        link.Add(part);
        return link;
    }
}
