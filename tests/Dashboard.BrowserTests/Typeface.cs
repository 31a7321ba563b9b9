namespace Dashboard.BrowserTests;

/// <summary>
/// Type that somebody's machine may set the pages in: whatever is installed there, they must hold. A family that is not installed here leaves
/// the browser's own; the spacing needs none.
/// </summary>
internal sealed record Typeface(string Name, string Style)
{
    /// <summary>What the browser takes by itself.</summary>
    public static Typeface Own { get; } = new("own", "");

    /// <summary>Letters up to a fifth wider than usual.</summary>
    public static Typeface Wide { get; } = Families("wide", "\"DejaVu Sans\", Verdana, sans-serif", "\"DejaVu Serif\", Bookman, serif");

    /// <summary>Letters narrower than usual.</summary>
    public static Typeface Narrow { get; } = Families("narrow", "\"Liberation Sans Narrow\", \"Nimbus Sans Narrow\", \"Arial Narrow\", sans-serif", "\"Liberation Serif\", \"Times New Roman\", serif");

    /// <summary>A Chinese face for everything, Latin letters too: its lines are taller.</summary>
    public static Typeface Chinese { get; } = Families(
        "Chinese",
        "\"Noto Sans CJK SC\", \"PingFang SC\", \"Microsoft YaHei\", \"WenQuanYi Zen Hei\", sans-serif",
        "\"Noto Serif CJK SC\", \"Songti SC\", SimSun, \"WenQuanYi Zen Hei\", serif");

    /// <summary>Spacing that readers may set (WCAG 2.2, 1.4.12): wider than any face, on any machine.</summary>
    public static Typeface Spaced { get; } = new("spaced", "* { letter-spacing: .12em !important;  word-spacing: .16em !important;  line-height: 1.5 !important; } p { margin-bottom: 2em !important; }");

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Typeface> All { get; } = new[] { Own, Wide, Narrow, Chinese, Spaced }.ToDictionary(face => face.Name, StringComparer.Ordinal);

    private static Typeface Families(string name, string sans, string serif) => new(name, $":root {{ --sans: {sans};  --serif: {serif}; }}");
}
