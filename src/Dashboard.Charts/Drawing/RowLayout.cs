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
        var (before, wide) = RowRoom.Of(axis, rows, width - left - 2, type);
        var plane = new Box(left + before, Top, wide, 0);
        foreach (var row in rows)
        {
            row.NameLines = type.Wrap(row.Name, narrow ? width : names + 1, narrow ? 1 : 2);
            foreach (var item in row.Marks)
            {
                item.Box = Bar(item, Scale(axis, plane, (double)item.Least), Scale(axis, plane, (double)item.Most));
            }

            foreach (var lane in row.Lanes)
            {
                Separate(lane, plane);
            }

            RowWords.Set(row, narrow ? 0 : left + (type.Size * .4), width, type);
        }

        var bottom = Distribute(rows, narrow, type);
        var ticks = TickRoom.Of(Ticks.Values(axis), tick => RowScene.Words(tick, Scale(axis, plane, tick.At), width, type), type.Size * .6);
        return new(type, plane with { Height = bottom - Top }, left, width, bottom + (axis.Shown ? type.FineLine * 1.6 : 4), narrow, axis, rows, ticks);
    }

    /// <summary>Where a value of the axis stands across the frame.</summary>
    public static double Scale(ChartAxis axis, Box frame, double value) => frame.X + (Part(axis, value) * frame.Width);

    /// <summary>Where a value stands, as a part of the axis.</summary>
    public static double Part(ChartAxis axis, double value)
    {
        var (min, max) = ((double)axis.Min, (double)axis.Max);
        return (Math.Clamp(value, min, max) - min) / (max > min ? max - min : 1);
    }

    /// <summary>How far behind a bar its label begins.</summary>
    public static double Reach(ChartMark mark, Typesetter type) => type.Size * (mark.Conflict ? 1.2 : .65);

    /// <summary>What is not nothing is seen, on the side of zero where it belongs.</summary>
    private static Box Bar(PlacedMark item, double from, double to)
    {
        var wide = Math.Max(to - from - (item.Alone ? 0 : 1.5), 2);
        return new(item.IsBelow ? to - wide - (item.Alone ? 0 : .75) : from + (item.Alone ? 0 : .75), 0, wide, 0);
    }

    /// <summary>Blocks that are wider than their values are set apart, and all of a lane stays inside the frame.</summary>
    private static void Separate(IReadOnlyList<PlacedMark> lane, Box frame)
    {
        var from = frame.X;
        foreach (var item in lane)
        {
            item.Box = item.Box with { X = Math.Max(item.Box.X, from) };
            from = item.Box.Right;
        }

        var to = frame.Right;
        foreach (var item in lane.Reverse())
        {
            item.Box = item.Box with { X = Math.Min(item.Box.X, to - item.Box.Width) };
            to = item.Box.X;
        }
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
