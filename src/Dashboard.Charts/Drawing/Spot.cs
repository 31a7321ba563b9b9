namespace Dashboard.Charts.Drawing;

/// <summary>A point of a picture, in pixels, with the radius of what stands there.</summary>
internal readonly record struct Spot(double X, double Y, double R = 0)
{
    /// <summary>How far the other is away.</summary>
    public double To(Spot other) => Math.Sqrt(((other.X - X) * (other.X - X)) + ((other.Y - Y) * (other.Y - Y)));

    /// <summary>The point that lies a part of the way to the other.</summary>
    public Spot Toward(Spot other, double part) => new(X + ((other.X - X) * part), Y + ((other.Y - Y) * part));

    /// <summary>Points along the way to the other, near enough to each other that no label slips between.</summary>
    public IEnumerable<Spot> Along(Spot other)
    {
        var (from, count) = (this, Math.Max(1, (int)Math.Ceiling(To(other) / 7)));
        return Enumerable.Range(0, count + 1).Select(at => from.Toward(other, (double)at / count));
    }
}
