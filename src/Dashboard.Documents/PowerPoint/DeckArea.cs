namespace Dashboard.Documents.PowerPoint;

/// <summary>A rectangle of a slide, in points. A slide is 960 by 540.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="Width">How wide.</param>
/// <param name="Height">How high.</param>
public readonly record struct DeckArea(double X, double Y, double Width, double Height)
{
    /// <summary>The unit of Office files: 12,700 to the point.</summary>
    private const double Unit = 12_700;

    /// <summary>How wide and high a slide is.</summary>
    public static DeckArea Slide { get; } = new(0, 0, 960, 540);

    /// <summary>Where the headline stands.</summary>
    public static DeckArea Headline { get; } = new(40, 22, 880, 64);

    /// <summary>Everything between headline and sources.</summary>
    public static DeckArea Body { get; } = new(40, 92, 880, 360);

    /// <summary>Where the sources stand.</summary>
    public static DeckArea Sources { get; } = new(40, 458, 880, 48);

    /// <summary>Where the address stands.</summary>
    public static DeckArea Address { get; } = new(40, 510, 600, 18);

    /// <summary>Where the day stands.</summary>
    public static DeckArea Day { get; } = new(645, 510, 190, 18);

    /// <summary>Where the address stands beside a filter.</summary>
    public static DeckArea ShortAddress { get; } = new(40, 510, 345, 18);

    /// <summary>Where the filter stands.</summary>
    public static DeckArea Filter { get; } = new(390, 510, 250, 18);

    /// <summary>Where the number of the slide stands.</summary>
    public static DeckArea Number { get; } = new(840, 510, 80, 18);

    /// <summary>The upper part.</summary>
    public DeckArea Top(double height) => this with { Height = height };

    /// <summary>What is left below the upper part.</summary>
    public DeckArea Below(double height) => this with { Y = Y + height, Height = Height - height };

    /// <summary>Points in the unit of Office files.</summary>
    public static long Emu(double points) => (long)Math.Round(points * Unit);
}
