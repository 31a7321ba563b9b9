using Dashboard.Charts.Drawing;
using Dashboard.Views;

namespace Dashboard.Drawings;

/// <summary>The drawings that stand in pages: each is drawn once and set once for a place, however many readers come. One that cannot be drawn says so in its place.</summary>
/// <param name="log">Told why a chart could not be drawn; null where nobody reads it.</param>
public sealed partial class PageDrawings(ILogger<PageDrawings>? log = null)
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
        var drawing = Drawing(chart, width);
        if (set.Find((drawing, place)) is { } known)
        {
            return known;
        }

        var text = drawing.In(place.Prefix, place.Claim, place.Company, place.Segment, place.Metric, place.Target);
        set.Keep((drawing, place), text);
        return text;
    }

    /// <summary>How high the drawing of a chart is.</summary>
    /// <param name="chart">The chart; not an empty one.</param>
    /// <param name="width">One of <see cref="PageDrawing.Widths"/>.</param>
    public int HeightOf(DrawnChart chart, int width) => Drawing(chart, width).Height;

    private PageDrawing Drawing(DrawnChart chart, int width)
    {
        if (drawn.Find((chart, width)) is { } known)
        {
            return known;
        }

        var drawing = Draw(chart, width);
        drawn.Keep((chart, width), drawing);
        return drawing;
    }

    private PageDrawing Draw(DrawnChart chart, int width)
    {
        try
        {
            return PageDrawing.Draw(chart.Spec, width);
        }
        catch (Exception exception)
        {
            if (log is not null)
            {
                LogFailed(log, exception, chart.Spec.Slug);
            }

            return PageDrawing.Draw(chart.Spec.WithoutDrawing(), width);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The chart {Slug} could not be drawn.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string slug);
}
