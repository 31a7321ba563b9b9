namespace Dashboard.Charts.Drawing;

/// <summary>A rectangle of a picture, in pixels, y downwards.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Where it ends to the right.</summary>
    public double Right => X + Width;

    /// <summary>Where it ends below.</summary>
    public double Bottom => Y + Height;

    /// <summary>Its middle across.</summary>
    public double MiddleX => X + (Width / 2);

    /// <summary>Its middle down.</summary>
    public double MiddleY => Y + (Height / 2);

    /// <summary>Whether the two have area in common.</summary>
    public bool Touches(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether the point lies inside.</summary>
    public bool Holds(Spot spot) => spot.X > X && spot.X < Right && spot.Y > Y && spot.Y < Bottom;

    /// <summary>Whether it lies inside another one.</summary>
    public bool IsWithin(Box outer) => X >= outer.X && Y >= outer.Y && Right <= outer.Right && Bottom <= outer.Bottom;

    /// <summary>The square around a point.</summary>
    public static Box Around(Spot spot, double radius) => new(spot.X - radius, spot.Y - radius, 2 * radius, 2 * radius);
}
