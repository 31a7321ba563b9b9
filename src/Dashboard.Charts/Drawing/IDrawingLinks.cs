using System.Xml.Linq;

namespace Dashboard.Charts.Drawing;

/// <summary>What the parts of a drawing say and lead to: not the same in a page as in a file.</summary>
internal interface IDrawingLinks
{
    /// <summary>The shape of a mark, with what it says and the way to its claim.</summary>
    XElement Mark(XElement shape, PlacedMark item);

    /// <summary>The name of a row or a line.</summary>
    /// <param name="text">The name as it is set.</param>
    /// <param name="name">The name in full.</param>
    /// <param name="marks">The marks that it is the name of.</param>
    XElement Name(XElement text, string name, IEnumerable<ChartMark> marks);

    /// <summary>The name of what an axis measures.</summary>
    /// <param name="text">The name as it is set.</param>
    /// <param name="name">The name in full.</param>
    /// <param name="metric">The id of the metric.</param>
    XElement Metric(XElement text, string name, string metric);

    /// <summary>Parts that only repeat what the marks say themselves.</summary>
    XElement Quiet(IEnumerable<XElement> parts);
}
