namespace Dashboard.Charts.Drawing;

/// <summary>The type of a chart's drawing: its size, and how wide a text would be.</summary>
/// <param name="Size">The size, in pixels.</param>
internal sealed record Typesetter(double Size)
{
    /// <summary>The size of fine print.</summary>
    public double Fine => Size * .923;

    /// <summary>The height of a line.</summary>
    public double Line => Size * 1.3;

    /// <summary>The height of a line of fine print.</summary>
    public double FineLine => Fine * 1.35;

    /// <summary>The width of a text in one line.</summary>
    public double Width(string text, TextKind kind = TextKind.Plain) =>
        TextWidth.Of(text, kind == TextKind.Fine ? Fine : Size, kind == TextKind.Label ? TextWeight.Semibold : TextWeight.Regular);

    /// <summary>The text in lines that fit.</summary>
    public IReadOnlyList<string> Wrap(string text, double room, int most, TextKind kind = TextKind.Plain) => TextFolding.Wrap(text, room, most, line => Width(line, kind));
}
