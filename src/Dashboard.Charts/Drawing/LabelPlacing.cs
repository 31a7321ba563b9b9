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
        foreach (var (cost, ring, candidate) in Candidates(label, gap))
        {
            if (cost >= least || !candidate.Box.IsWithin(bounds))
            {
                continue;
            }

            var wide = new Box(candidate.Box.X - 4, candidate.Box.Y - 1, candidate.Box.Width + 8, candidate.Box.Height + 2);
            var leader = ring > 0 ? Lead(candidate.Spot, candidate.Box) : null;
            if (taken.Exists(wide.Touches)
                || (leader is { } line && line.From.Along(line.To).Any(point => taken.Exists(other => other.Holds(point) && !other.Holds(candidate.Spot)))))
            {
                continue;
            }

            var whole = cost + (soft.Count(wide.Holds) * Crossing);
            if (whole < least)
            {
                (least, best) = (whole, candidate with { Leader = leader });
            }
        }

        return best;
    }

    private static IEnumerable<(double Cost, int Ring, PlacedLabel Candidate)> Candidates(WantedLabel label, double gap)
    {
        double[] rings = label.Near ? [gap] : [gap, gap * 3, gap * 5, gap * 8, gap * 12];
        return from spot in label.Spots.Index()
               from shape in label.Shapes.Index()
               from ring in rings.Index()
               from side in Sides.Index()
               let cost = (side.Index * .8) + (ring.Index * FarAway) + (shape.Index * Wrapped) + (spot.Index * Elsewhere)
               select (cost, ring.Index, new PlacedLabel(label, spot.Item, shape.Item, BoxAt(spot.Item, side.Item, ring.Item, shape.Item), null));
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
