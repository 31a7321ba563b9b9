namespace Dashboard.Charts.Drawing;

/// <summary>Finds room for labels of points: right, left, above, below, then further away with a leader; never on a marker or another label, never outside.</summary>
internal static class LabelPlacing
{
    private const double FarAway = 14;
    private const double Wrapped = 3;
    private const double Elsewhere = 1.5;
    private const double Crossing = 3;

    // Where the box lies, across and down: -1 before, 0 centred, 1 behind; 2 and -2 flush with the marker's near edge.
    private static readonly (int Across, int Down)[] Sides =
        [(1, 0), (-1, 0), (0, -1), (0, 1), (2, -1), (-2, -1), (2, 1), (-2, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)];

    // how far away, in gaps
    private static readonly double[] Rings = [1, 3, 5, 8, 12];

    /// <summary>The labels for which there is room, in their order.</summary>
    /// <param name="labels">The labels, the most important first.</param>
    /// <param name="bounds">Where they may stand.</param>
    /// <param name="hard">What must stay free.</param>
    /// <param name="soft">What had better stay free.</param>
    /// <param name="gap">How far a label stands from its marker.</param>
    public static IReadOnlyList<PlacedLabel> Place(IEnumerable<WantedLabel> labels, Box bounds, IEnumerable<Box> hard, IReadOnlyList<Spot> soft, double gap)
    {
        var (taken, placed) = (hard.ToList(), new List<PlacedLabel>());
        foreach (var label in labels)
        {
            if (Best(label, bounds, taken, soft, gap) is { } best)
            {
                placed.Add(best);
                taken.Add(best.Box);
            }
        }

        return placed;
    }

    private static PlacedLabel? Best(WantedLabel label, Box bounds, List<Box> taken, IReadOnlyList<Spot> soft, double gap)
    {
        PlacedLabel? best = null;
        var least = double.PositiveInfinity;
        foreach (var place in Places(label))
        {
            if (place.Cost >= least)
            {
                continue;
            }

            var (spot, shape) = (label.Spots[place.Spot], label.Shapes[place.Shape]);
            var box = BoxAt(spot, Sides[place.Side], gap * Rings[place.Ring], shape);
            if (!box.IsWithin(bounds))
            {
                continue;
            }

            var wide = new Box(box.X - 4, box.Y - 1, box.Width + 8, box.Height + 2);
            var leader = place.Ring > 0 ? Lead(spot, box) : null;
            if (taken.Exists(wide.Touches) || (leader is { } line && IsCrossed(line, spot, taken)))
            {
                continue;
            }

            var whole = place.Cost + (soft.Count(wide.Holds) * Crossing);
            if (whole < least)
            {
                (least, best) = (whole, new(label, spot, shape, box, leader));
            }
        }

        return best;
    }

    private static bool IsCrossed((Spot From, Spot To) leader, Spot spot, List<Box> taken) =>
        leader.From.Along(leader.To).Any(point => taken.Exists(other => other.Holds(point) && !other.Holds(spot)));

    /// <summary>Every place that a label may take, by the numbers of its spot, shape, ring and side, with what it costs by itself.</summary>
    private static IEnumerable<(double Cost, int Spot, int Shape, int Ring, int Side)> Places(WantedLabel label)
    {
        for (var spot = 0; spot < label.Spots.Count; spot++)
        {
            for (var shape = 0; shape < label.Shapes.Count; shape++)
            {
                for (var ring = 0; ring < (label.Near ? 1 : Rings.Length); ring++)
                {
                    for (var side = 0; side < Sides.Length; side++)
                    {
                        yield return ((side * .8) + (ring * FarAway) + (shape * Wrapped) + (spot * Elsewhere), spot, shape, ring, side);
                    }
                }
            }
        }
    }

    private static Box BoxAt(Spot spot, (int Across, int Down) side, double away, LabelShape shape)
    {
        var reach = (spot.R + away) * (side is { Across: 1 or -1, Down: not 0 } ? .8 : 1);
        var left = side.Across switch { -2 => spot.R - shape.Width, -1 => -reach - shape.Width, 0 => -shape.Width / 2, 1 => reach, _ => -spot.R };
        var top = side.Down switch { < 0 => -reach - shape.Height, > 0 => reach, _ => -shape.Height / 2 };
        return new(spot.X + left, spot.Y + top, shape.Width, shape.Height);
    }

    private static (Spot From, Spot To)? Lead(Spot spot, Box box)
    {
        var to = new Spot(Math.Clamp(spot.X, box.X, box.Right), Math.Clamp(spot.Y, box.Y, box.Bottom));
        var length = spot.To(to);
        return length > spot.R + 5 ? (spot.Toward(to, (spot.R + 2) / length), spot.Toward(to, (length - 2) / length)) : null;
    }
}
