namespace Dashboard.Present.PowerPoint;

/// <summary>The colours of the paper by day, as tokens.css has them: a presentation cannot read a style sheet. They become the theme, so a reader changes them in one place.</summary>
public static class DeckColours
{
    public const string Ink = "1D2125";
    public const string InkSoft = "535B64";
    public const string Card = "FFFFFF";
    public const string Paper = "FBFAF6";
    public const string Line = "DFDCD3";
    public const string Accent = "0B6670";
    public const string Conflict = "B3261E";
    public const string Derived = "6B4FA0";

    /// <summary>The series palette: 1 to 6.</summary>
    public static IReadOnlyList<string> Series { get; } = ["0A66A8", "C4560A", "15795A", "8B4AA5", "7A6A14", "56657A"];
}
