namespace Dashboard.Charts.Drawing;

/// <summary>Where horizontal bars stand: names beside them, or above where the picture is narrow, bars in lanes, words behind and below. Each row is as high as it needs.</summary>
internal static class RowLayout
{
    private const double NarrowBelow = 520;
    private const double Top = 5;

    /// <summary>Lays the rows out.</summary>
    public static RowScene Of(ChartSpec spec, double width, Typesetter type)
    {
        var (rows, narrow, axis) = (PlacedRow.Of(spec), width < NarrowBelow, spec.ValueAxis);
        var names = narrow ? 0 : Math.Min(.34 * width, rows.Max(row => type.Width(row.Name)));
        var left = narrow ? (rows.Any(row => row.Differs) ? 9 : 2) : names + (type.Size * 1.2);
        var plane = new Box(left, Top, PlaneWidth(axis, rows, width - left - 2, type), 0);
        foreach (var row in rows)
        {
            row.NameLines = type.Wrap(row.Name, narrow ? width : names + 1, narrow ? 1 : 2);
            foreach (var item in row.Marks)
            {
                var (from, to) = (Scale(axis, plane, (double)item.Least), Scale(axis, plane, (double)item.Most));
                item.Box = new(from + (item.Alone ? 0 : .75), 0, Math.Max(to - from - (item.Alone ? 0 : 1.5), 2), 0);
            }

            RowWords.Set(row, narrow ? 0 : left + (type.Size * .4), width, type);
        }

        var bottom = Distribute(rows, narrow, type);
        return new(type, plane with { Height = bottom - Top }, width, bottom + (axis.Shown ? type.FineLine * 1.6 : 4), narrow, axis, rows, axis.Shown ? Drawing.Ticks.Numbers(axis, (int)(plane.Width / (type.Size * 4))) : []);
    }

    /// <summary>Where a value of the axis stands across the frame.</summary>
    public static double Scale(ChartAxis axis, Box frame, double value)
    {
        var (min, max) = ((double)axis.Min, (double)axis.Max);
        return frame.X + ((Math.Clamp(value, min, max) - min) / (max > min ? max - min : 1) * frame.Width);
    }

    /// <summary>How far behind a bar its label begins.</summary>
    public static double Reach(ChartMark mark, Typesetter type) => type.Size * (mark.Conflict ? 1.2 : .65);

    /// <summary>A bar's label stands at its end, outside: the plane is as wide as the tightest of them allows.</summary>
    private static double PlaneWidth(ChartAxis axis, IReadOnlyList<PlacedRow> rows, double room, Typesetter type)
    {
        var span = (double)(axis.Max - axis.Min) is var all && all > 0 ? all : 1;
        var fits = rows.SelectMany(row => row.Marks).Where(item => item.Alone && item.Label is not null)
            .Select(item => (room - type.Width(item.Label!, TextKind.Label) - Reach(item.Mark, type)) / Math.Max((double)(item.Most - axis.Min) / span, .05));
        return Math.Max(.4 * room, fits.Append(room).Min());
    }

    /// <summary>Gives the rows their heights; the bottom of the last one.</summary>
    private static double Distribute(IReadOnlyList<PlacedRow> rows, bool narrow, Typesetter type)
    {
        var (gap, space, y) = (type.Size * .35, type.Size * 1.1, Top + (type.Size * .3));
        foreach (var row in rows)
        {
            var thick = row.Lanes.Count > 1 ? type.Size * 1.05 : type.Size * 1.6;
            var top = y + (narrow && row.Name.Length > 0 ? type.Line * 1.25 : 0);
            var bottom = top + (row.Lanes.Count * (thick + gap)) - gap;
            row.Bars = (top, bottom);
            row.NameY = narrow ? y + (type.Line * .4) : ((top + bottom) / 2) - ((row.NameLines.Count - 1) * type.Line / 2);
            for (var lane = 0; lane < row.Lanes.Count; lane++)
            {
                foreach (var item in row.Lanes[lane])
                {
                    item.Box = item.Box with { Y = top + (lane * (thick + gap)), Height = thick };
                }
            }

            foreach (var part in row.Run)
            {
                part.Y = row.RunBeside ? (top + bottom) / 2 : bottom + gap + (type.FineLine * (part.Line + .5));
            }

            row.DetailsY = bottom + gap + (type.FineLine * (row.RunLines + .5));
            var words = row.RunLines + row.Details.Count;
            y = bottom + (words > 0 ? gap + (words * type.FineLine) : 0) + space;
        }

        return y - space + (type.Size * .5);
    }
}
