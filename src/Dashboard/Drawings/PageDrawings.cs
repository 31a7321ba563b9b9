using Dashboard.Charts.Drawing;
using Dashboard.Views;

namespace Dashboard.Drawings;

/// <summary>The drawings that stand in pages: each is drawn once and set once for a place, however many readers come.</summary>
public sealed class PageDrawings
{
    // in signs; a drawing has some 20,000
    private const long MostSigns = 16_000_000;

    private readonly BoundedCache<(DrawnChart Chart, int Width), PageDrawing> drawn = new(MostSigns, (_, drawing) => drawing.Length);
    private readonly BoundedCache<(PageDrawing Drawing, DrawingPlace Place), string> set = new(MostSigns, (_, text) => text.Length);

    /// <summary>The drawing of a chart.</summary>
    /// <param name="chart">The chart; not an empty one.</param>
    /// <param name="width">One of <see cref="PageDrawing.Widths"/>.</param>
    /// <param name="place">Where it stands.</param>
    public string Get(DrawnChart chart, int width, DrawingPlace place)
    {
        var drawing = drawn.Find((chart, width));
        if (drawing is null)
        {
            drawing = PageDrawing.Draw(chart.Spec, width);
            drawn.Keep((chart, width), drawing);
        }

        if (set.Find((drawing, place)) is { } known)
        {
            return known;
        }

        var text = drawing.In(place.Prefix, place.Claim, place.Company, place.Segment, place.Target);
        set.Keep((drawing, place), text);
        return text;
    }
}
