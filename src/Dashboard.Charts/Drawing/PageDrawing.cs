using System.Globalization;
using System.Text;
using System.Xml.Linq;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Drawing;

/// <summary>
/// A chart as it stands in a page: the chart alone, in the page's own colours. Where its links lead and what its ids begin with is the page's, so one
/// drawing serves every page that shows it.
/// </summary>
public sealed class PageDrawing
{
    internal const string Claim = "claim";
    internal const string Company = "company";
    internal const string Segment = "segment";
    internal const string Metric = "metric";

    /// <summary>How far the drawing reaches beyond the room on either side, in its own pixels: rings of disagreement stand there. chart.css knows it.</summary>
    internal const int Margin = 4;

    private const int FineBelow = 600;
    private const string Ids = "~";
    private const string Slot = " href=\"~";

    private readonly List<(string Text, string? Kind, string Id, string Label)> pieces = [];

    private PageDrawing(string svg, int width, int height)
    {
        (Width, Height, Length) = (width, height, svg.Length);
        Take(svg);
    }

    /// <summary>The widths that are drawn, in pixels. Between them a drawing is scaled, by at most a sixth.</summary>
    public static IReadOnlyList<int> Widths { get; } = [340, 460, 620, 840, 1100];

    /// <summary>The width that was drawn.</summary>
    public int Width { get; }

    /// <summary>How high it is.</summary>
    public int Height { get; }

    /// <summary>How many signs the drawing has, without the addresses.</summary>
    public int Length { get; }

    /// <summary>The width to draw for a room: the nearest by proportion.</summary>
    public static int WidthFor(double room) => Widths.MinBy(width => Math.Abs(Math.Log(room / width)));

    /// <summary>Draws the chart; one without marks says why.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="width">The width of the room, in pixels.</param>
    public static PageDrawing Draw(ChartSpec spec, int width)
    {
        var (type, brush) = (new Typesetter(width < FineBelow ? 13 : 14), Brush.Of(spec, Palette.OfPage, Ids));
        var (drawing, high) = spec.Empty is { } reason ? Reason(reason, width, type) : SceneDrawing.Draw(spec, width, new(brush, type, new PageLinks(spec)));
        var height = (int)Math.Ceiling(high);
        var root = Svg.Node(
            "svg",
            ("class", "drawing"),
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"{-Margin} 0 {width + (2 * Margin)} {height}")),
            ("width", width + (2 * Margin)),
            ("height", height),
            ("preserveAspectRatio", "xMinYMid"),
            ("data-width", width),
            ("role", "group"),
            ("aria-roledescription", Say("chart")),
            ("aria-label", Svg.Clean(Say($"{spec.Title}. {spec.Alternative}"))));
        root.Add(brush.Hatches(spec, type.Size), drawing);
        return new(root.ToString(SaveOptions.DisableFormatting), width, height);
    }

    private static (XElement Drawing, double Height) Reason(string reason, int width, Typesetter type)
    {
        var lines = type.Wrap(reason, width * .8, 6);
        return (Svg.Text(lines, width / 2d, type.Line * 2, type.Size, Palette.OfPage, type.Line).Look(("text-anchor", "middle")), type.Line * (lines.Count + 3));
    }

    /// <summary>The drawing for one place of one page.</summary>
    /// <param name="prefix">What its ids begin with: not the same twice in a page.</param>
    /// <param name="claim">The address that opens a claim, with <c>~</c> in the claim's place.</param>
    /// <param name="company">The address that shows a company alone; null where its name is no link.</param>
    /// <param name="segment">The address that shows a segment alone; null where its name is no link.</param>
    /// <param name="metric">The address that says what a metric means, with <c>~</c> in the place of its id; null where its name is no link.</param>
    /// <param name="target">Where addresses open, e.g. <c>_blank</c>; null for in the page itself. A link of a drawing takes none from the page’s <c>base</c>.</param>
    public string In(string prefix, string claim, string? company, string? segment, string? metric = null, string? target = null)
    {
        var text = new StringBuilder(pieces.Sum(piece => piece.Text.Length + claim.Length + 40));
        foreach (var (before, kind, id, label) in pieces)
        {
            text.Append(before);
            var address = kind switch { Claim => claim, Company => company, Segment => segment, Metric => metric, _ => null };
            if (kind == Ids)
            {
                text.Append(prefix);
            }
            else if (address is not null)
            {
                text.Append(" href=\"").Append(Encoded(Filled(address, kind!, id)));
                text.Append(label.Length > 0 ? $"\" aria-label=\"{label}\"" : "\"").Append(target is null ? "" : $" target=\"{target}\"");
            }
        }

        return text.ToString();
    }

    /// <summary>What stands in the place of an address until the page is known.</summary>
    internal static string SlotOf(string kind, string id) => $"~{kind} {Uri.EscapeDataString(id)}";

    /// <summary>A metric is a page of its own; everything else is a word of the query.</summary>
    private static string Filled(string address, string kind, string id) => kind == Metric
        ? address.IndexOf("/~", StringComparison.Ordinal) is var at and >= 0 ? $"{address[..(at + 1)]}{id}{address[(at + 2)..]}" : address
        : address.Replace("=~", "=" + id, StringComparison.Ordinal);

    private static string Encoded(string address) => address.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>Parts the text at what differs from page to page: addresses, and ids of hatchings.</summary>
    private void Take(string svg)
    {
        const string Hatch = "~-hatch-";
        var from = 0;
        while (from < svg.Length)
        {
            var (slot, id) = (svg.IndexOf(Slot, from, StringComparison.Ordinal), svg.IndexOf(Hatch, from, StringComparison.Ordinal));
            if (slot < 0 && id < 0)
            {
                break;
            }

            if (slot < 0 || (id >= 0 && id < slot))
            {
                pieces.Add((svg[from..id], Ids, "", ""));
                from = id + 1;
                continue;
            }

            var end = svg.IndexOf('"', slot + Slot.Length);
            var parts = svg[(slot + Slot.Length)..end].Split(' ', 3);
            pieces.Add((svg[from..slot], parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? ""));
            from = end + 1;
        }

        pieces.Add((svg[from..], null, "", ""));
    }
}
