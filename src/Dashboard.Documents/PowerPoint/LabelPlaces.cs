using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Chooses for each label of a point chart the side on which it meets the fewest other points, lines and labels and stays inside the plot.</summary>
internal sealed class LabelPlaces
{
    private const double Gap = 9;
    // a covered line is worse than a label that stands out a little
    private const double Weight = 4;
    private static readonly C.DataLabelPositionValues[] Sides = [C.DataLabelPositionValues.Right, C.DataLabelPositionValues.Left, C.DataLabelPositionValues.Top, C.DataLabelPositionValues.Bottom];

    private readonly Dictionary<int, C.DataLabelPositionValues> chosen = [];

    /// <summary>Chooses.</summary>
    /// <param name="grid">The points.</param>
    /// <param name="across">The axis of their places.</param>
    /// <param name="up">The axis of their values.</param>
    /// <param name="width">How wide the plot is, in points.</param>
    /// <param name="height">How high.</param>
    public LabelPlaces(ChartGrid grid, AxisScale across, AxisScale up, double width, double height)
    {
        var points = grid.Columns.SelectMany(column => column.Points).Select(point => (
            Point: point,
            X: Part(grid.Places[point.Row] - across.Min, across) * width,
            Y: (1 - up.Part(point.Value)) * height)).ToList();
        var taken = points.ConvertAll(at => new DeckArea(at.X - 5, at.Y - 5, 10, 10));
        foreach (var column in grid.Columns.Where(column => column.Form != Charts.ChartForm.Point))
        {
            var line = column.Points.Select(point => points.Find(at => at.Point == point)).ToList();
            taken.AddRange(line.Zip(line.Skip(1)).Where(ends => ends.Second.Point.Row == ends.First.Point.Row + 1).SelectMany(ends => Along(ends.First.X, ends.First.Y, ends.Second.X, ends.Second.Y)));
        }

        foreach (var (point, x, y) in points.Where(at => at.Point.Label is not null).OrderBy(at => at.X))
        {
            var (wide, high) = (TextSize.Width(point.Label!, ChartXml.Type), ChartXml.Type * 1.3);
            DeckArea[] areas = [new(x + Gap, y - (high / 2), wide, high), new(x - Gap - wide, y - (high / 2), wide, high), new(x - (wide / 2), y - Gap - high, wide, high), new(x - (wide / 2), y + Gap, wide, high)];
            var best = areas.Index().MinBy(side => Outside(side.Item, width, height) + taken.Sum(other => Overlap(side.Item, other) * Weight));
            chosen[point.Row] = Sides[best.Index];
            taken.Add(best.Item);
        }
    }

    /// <summary>The side of a label.</summary>
    public C.DataLabelPositionValues Of(ChartPoint point) => chosen[point.Row];

    /// <summary>Small areas along a line.</summary>
    private static IEnumerable<DeckArea> Along(double x, double y, double toX, double toY)
    {
        var steps = (int)Math.Ceiling(Math.Max(Math.Abs(toX - x), Math.Abs(toY - y)) / 6);
        return Enumerable.Range(0, steps).Select(step => new DeckArea(x + ((toX - x) * step / steps) - 2, y + ((toY - y) * step / steps) - 2, 4, 4));
    }

    private static double Part(decimal way, AxisScale axis) => axis.Max > axis.Min ? (double)(way / (axis.Max - axis.Min)) : 0;

    private static double Outside(DeckArea area, double width, double height) =>
        (area.Width * area.Height) - Overlap(area, new(0, 0, width, height));

    private static double Overlap(DeckArea one, DeckArea other) =>
        Math.Max(0, Math.Min(one.X + one.Width, other.X + other.Width) - Math.Max(one.X, other.X)) *
        Math.Max(0, Math.Min(one.Y + one.Height, other.Y + other.Height) - Math.Max(one.Y, other.Y));
}
