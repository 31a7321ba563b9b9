using static Dashboard.Charts.Drawing.PageDrawing;

namespace Dashboard.Charts.Drawing;

/// <summary>
/// How high a frame around a chart must be so that nothing scrolls inside it. A frame cannot grow with what it holds, and we do not know how wide its place will be,
/// so the height is a formula of the width that the browser works out: as much for each width that is drawn as that takes. frame.css knows the sizes.
/// </summary>
public sealed class FrameHeight
{
    /// <summary>No frame makes its chart wider, in pixels: see frame.css.</summary>
    public const int Widest = 1280;

    private const int Padding = 16;
    private const int Spare = 6;
    // words around a drawing are set in the interface font of the reader's system, some of which are wider than all that TextWidth knows
    private const double ReadersFace = 1.12;
    // the drawing reaches beyond the room
    private const int Beyond = 2 * Margin;
    // a page that another site frames sends no cookie that tells its width (ReaderRoom): what it is drawn in until a script asks, or for good where none runs
    private const int Guessed = 620;

    private readonly ChartSpec spec;
    private readonly IReadOnlyList<string> foot;
    private readonly List<(double Low, double High, double Base, double Slope)> bands;

    /// <param name="spec">The chart.</param>
    /// <param name="heightOf">The height of its drawing, by its width.</param>
    /// <param name="foot">What stands in the line below it.</param>
    public FrameHeight(ChartSpec spec, Func<int, int> heightOf, IReadOnlyList<string> foot)
    {
        (this.spec, this.foot) = (spec, foot);
        bands = spec.Empty is null ? [.. Widths.Select((_, at) => Band(at, heightOf))] : [(PictureFrame.Narrowest, Widest, Words(PictureFrame.Narrowest), 0)];
    }

    /// <summary>High enough for every width, in pixels: for browsers that do not know the width of a place.</summary>
    public int Most => (int)Math.Ceiling(bands.Max(band => band.Base + (band.Slope * band.High)));

    /// <summary>The height for the width of the element around it, as a style sheet writes it.</summary>
    public string Formula
    {
        get
        {
            var parts = bands.Select((band, at) => string.Join(", ", new[]
            {
                FormattableString.Invariant($"{Math.Ceiling(band.Base):0}px + {band.Slope * 100:0.#}cqi"),
                // beyond its widths a part counts for less than nothing; at an edge both count
                at == 0 ? null : FormattableString.Invariant($"(100cqi - {Math.Floor(band.Low) - 1:0}px)*999"),
                at == bands.Count - 1 ? FormattableString.Invariant($"{Math.Ceiling(band.Base + (band.Slope * Widest)):0}px") : FormattableString.Invariant($"({Math.Ceiling(band.High) + 1:0}px - 100cqi)*999"),
            }.OfType<string>()));
            return $"max({string.Join(", ", parts.Select(part => $"min({part})"))})";
        }
    }

    /// <summary>The height for a width, in pixels.</summary>
    public int At(double width)
    {
        var known = Math.Clamp(width, PictureFrame.Narrowest, Widest);
        return (int)Math.Ceiling(bands.Where(band => known >= Math.Floor(band.Low) - 1 && known <= Math.Ceiling(band.High) + 1).Max(band => band.Base + (band.Slope * known)));
    }

    private (double Low, double High, double Base, double Slope) Band(int at, Func<int, int> heightOf)
    {
        var (low, high) = (at == 0 ? PictureFrame.Narrowest : Edge(at - 1), at == Widths.Count - 1 ? Widest : Edge(at));
        var (own, guessed) = (heightOf(Widths[at]) / (double)(Widths[at] + Beyond), heightOf(Guessed) / (double)(Guessed + Beyond));
        // one that is narrower than its room is not made wider without a script
        var slope = Widths[at] < Guessed ? Math.Max(own, guessed) : own;
        var aside = Beyond - (2 * Padding);
        var words = Math.Max(Words(low), Words(high)) + Spare;
        return (low, high, words + Math.Max(slope * aside, Widths[at] > Guessed ? heightOf(Guessed) - (slope * low) : double.MinValue), slope);

        static double Edge(int before) => Math.Sqrt(Widths[before] * (double)Widths[before + 1]) + (2 * Padding);
    }

    /// <summary>The height of all that is not the drawing.</summary>
    private double Words(double width)
    {
        var room = width - (2 * Padding);
        var headline = Math.Clamp(14.4 + (.012 * width), 18, 26);
        return (2 * Padding)
            + (Lines(spec.Title, line => TextWidth.Of(line, headline, TextWeight.Headline)) * headline * 1.2)
            + 16 + (Lines(spec.Subtitle, line => Wide(line, 13)) * 19.5)
            + (spec.Refused ?? []).Sum(refused => 15 + (Lines(refused, line => Wide(line, 15)) * 22.5))
            + (spec.Empty is { } reason ? 102 + (Lines(reason, line => Wide(line, 15)) * 22.5) : 12 + Flow(StatusLooks.Of([.. spec.Marks]).Select(look => 24 + Wide(look.Name, 12)), 16))
            + 21 + Flow(foot.Select(text => Wide(text, 12)), 16);

        int Lines(string text, Func<string, double> widthOf) => TextFolding.Wrap(text, room, int.MaxValue, widthOf).Count;

        static double Wide(string text, double size) => TextWidth.Of(text, size, TextWeight.Semibold) * ReadersFace;

        // what stands side by side as long as there is room, lines of 18 with 4 between them
        double Flow(IEnumerable<double> items, double gap)
        {
            var (lines, x) = (0, double.PositiveInfinity);
            foreach (var item in items)
            {
                var more = x + gap + item > room;
                lines += more ? Math.Max(1, (int)Math.Ceiling(item / room)) : 0;
                x = more ? item : x + gap + item;
            }

            return Math.Max(0, (lines * 22) - 4);
        }
    }
}
