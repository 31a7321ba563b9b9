using Dashboard.Charts.Drawing;

namespace Dashboard.Documents.PowerPoint;

/// <summary>The colours of the paper by day, without their #. They become the file's theme, so a reader changes them in one place.</summary>
public static class DeckColours
{
    /// <summary>Text.</summary>
    public static string Ink { get; } = Token("ink");

    /// <summary>Text that stands back.</summary>
    public static string InkSoft { get; } = Token("ink-soft");

    /// <summary>The slide.</summary>
    public static string Card { get; } = Token("card");

    /// <summary>What lies on the slide.</summary>
    public static string Paper { get; } = Token("paper");

    /// <summary>Hairlines.</summary>
    public static string Line { get; } = Token("line");

    /// <summary>Links.</summary>
    public static string Accent { get; } = Token("accent");

    /// <summary>Disagreement.</summary>
    public static string Conflict { get; } = Token("conflict");

    /// <summary>What was computed.</summary>
    public static string Derived { get; } = Token("derived");

    /// <summary>The series palette: 1 to 6.</summary>
    public static IReadOnlyList<string> Series { get; } = [.. Enumerable.Range(1, 6).Select(hue => Palette.Light.Hue(hue)[1..].ToUpperInvariant())];

    private static string Token(string name) => Palette.Light[name][1..].ToUpperInvariant();
}
