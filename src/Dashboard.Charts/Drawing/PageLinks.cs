using System.Text.Json;
using System.Xml.Linq;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Drawing;

/// <summary>The links of a drawing in a page. Where they lead is the page's: a slot stands in the place of each address (see <see cref="PageDrawing"/>).</summary>
/// <param name="spec">The chart, whose marks are walked in its order, however they lie on each other.</param>
internal sealed class PageLinks(ChartSpec spec) : IDrawingLinks
{
    private readonly Dictionary<string, int> order = spec.Marks.Select(mark => mark.Id).Index().ToDictionary(mark => mark.Item, mark => mark.Index);

    // one stop of the Tab key a company or segment is enough
    private readonly HashSet<string> met = [];

    /// <summary>The shape as a link to its claim, with its spoken name and what the page needs to know of it.</summary>
    public XElement Mark(XElement shape, PlacedMark item)
    {
        var mark = item.Mark;
        var link = Svg.Node(
            "a",
            ("class", "mark"),
            ("href", PageDrawing.SlotOf(PageDrawing.Claim, mark.Opens)),
            ("data-mark", Svg.Clean(mark.Id)),
            ("data-status", JsonNamingPolicy.KebabCaseLower.ConvertName(mark.Status.ToString())),
            ("data-order", order[mark.Id]),
            ("data-claims", Svg.Clean(string.Join(' ', mark.Claims))),
            ("data-opens", mark.Computation is null ? null : Svg.Clean(mark.Opens)),
            ("data-derived", mark is { Derived: true, Verdict: null } ? "" : null),
            ("data-conflict", mark.Conflict ? "" : null),
            ("aria-label", MarkWords.Of(mark)));
        link.Add(shape);
        return link;
    }

    /// <summary>A name that shows its company or segment alone, where all its marks are of one.</summary>
    public XElement Name(XElement text, string name, IEnumerable<ChartMark> marks)
    {
        var all = marks.ToList();
        var (key, id) = One(all.Select(mark => mark.Company)) is { } company ? (PageDrawing.Company, company)
            : One(all.Select(mark => mark.Segment)) is { } segment ? (PageDrawing.Segment, segment)
            : (null, "");
        if (key is null)
        {
            text.SetAttributeValue("aria-hidden", "true");
            return text;
        }

        return Named(text, "alone", key, id, key == PageDrawing.Company ? Say($"{name}: show only this company") : Say($"{name}: show only this segment"));
    }

    /// <summary>The name of a measure, which leads to what it means.</summary>
    public XElement Metric(XElement text, string name, string metric) => Named(text, "alone measure", PageDrawing.Metric, metric, Say($"{name}: what it means"));

    /// <summary>Every mark says all of it itself.</summary>
    public XElement Quiet(IEnumerable<XElement> parts) => Svg.Group(parts).Look(("aria-hidden", "true"));

    private XElement Named(XElement text, string look, string key, string id, string label)
    {
        var link = Svg.Node("a", ("class", look), ("href", $"{PageDrawing.SlotOf(key, id)} {Svg.Clean(label)}"), ("data-key", key), ("data-id", id), ("tabindex", met.Add($"{key} {id}") ? null : "-1"));
        link.Add(text);
        return link;
    }

    private static string? One(IEnumerable<string?> ids) => ids.Distinct().Take(2).ToList() is [{ Length: > 0 } only] ? only : null;
}
