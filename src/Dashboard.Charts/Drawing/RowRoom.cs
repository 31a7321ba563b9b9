namespace Dashboard.Charts.Drawing;

/// <summary>How much of a drawing's width the bars get: a bar's label stands at its end, outside, right of zero or left of it.</summary>
internal static class RowRoom
{
    // each turn gives the labels on one side the room that the other side left them
    private const int Turns = 8;
    private const double LeastPart = .4;

    /// <summary>Where the bars' plane begins, and how wide it is.</summary>
    /// <param name="axis">The axis of the values.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="room">How wide plane and labels are together.</param>
    /// <param name="type">The type.</param>
    public static (double Before, double Width) Of(ChartAxis axis, IReadOnlyList<PlacedRow> rows, double room, Typesetter type)
    {
        var labels = rows.SelectMany(row => row.Marks).Where(item => item.Alone && item.Label is not null).ToLookup(item => item.IsBelow, item => (item, Wide: type.Width(item.Label!, TextKind.Label) + RowLayout.Reach(item.Mark, type)));
        var (before, width) = (0d, 0d);
        for (var turn = 0; turn < Turns; turn++)
        {
            var left = room - before;
            width = Math.Max(LeastPart * room, labels[false].Select(label => (left - label.Wide) / Math.Max(Part(label.item.Most), .05)).Append(left).Min());
            before = Math.Max(before, Math.Min((1 - LeastPart) * room, labels[true].Select(label => label.Wide - (Part(label.item.Least) * width)).Append(0).Max()));
        }

        return (before, Math.Min(width, room - before));

        double Part(decimal value) => RowLayout.Part(axis, (double)value);
    }
}
