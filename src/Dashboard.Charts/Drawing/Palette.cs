using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Charts.Drawing;

/// <summary>
/// The colours and fonts of tokens.css: resolved for what is drawn where no style sheet is (pictures, presentations), by name for a page, where a change of
/// theme then redraws nothing. The file is built into this assembly.
/// </summary>
public sealed class Palette
{
    private static readonly Regex Token = new("--(?<name>[a-z0-9-]+):(?<value>[^;]+);", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly Dictionary<string, string>? tokens;

    private Palette(Dictionary<string, string>? tokens) => this.tokens = tokens;

    /// <summary>The paper by day.</summary>
    public static Palette Light { get; } = new(Read(":root {"));

    /// <summary>The same paper at night.</summary>
    public static Palette Dark { get; } = new(Night());

    /// <summary>Whatever the page around the drawing says: each colour is a variable of its style sheet.</summary>
    public static Palette OfPage { get; } = new(null);

    /// <summary>Whether a style sheet gives the colours.</summary>
    public bool IsOfPage => tokens is null;

    /// <summary>What everything stands on. On a page that can be a card or a slide: chart.css says which.</summary>
    public string Paper => IsOfPage ? "var(--ground)" : this["paper"];

    /// <summary>The sans serif faces whose widths are known, for a <c>font-family</c>.</summary>
    public string Sans => Faces("sans");

    /// <summary>The serif faces.</summary>
    public string Serif => Faces("serif");

    /// <summary>A colour by the name of its token: <c>#rrggbb</c>, or the variable of a page.</summary>
    public string this[string token] => tokens is null ? $"var(--{token})" : tokens[token];

    /// <summary>The colour of a hue: 1 to 6; soft ink for any other.</summary>
    public string Hue(int hue) => hue is >= 1 and <= 6 ? this[string.Create(CultureInfo.InvariantCulture, $"series-{hue}")] : this["ink-soft"];

    /// <summary>A share of one colour over the rest of another, as <c>color-mix(in srgb, …)</c> gives it.</summary>
    public static string Mix(string over, double share, string under)
    {
        if (over[0] != '#')
        {
            return string.Create(CultureInfo.InvariantCulture, $"color-mix(in srgb,{over} {share * 100:0.#}%,{under})");
        }

        var (a, b) = (Parts(over), Parts(under));
        return "#" + string.Concat(a.Zip(b, (one, other) => ((int)Math.Round((one * share) + (other * (1 - share)))).ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static int[] Parts(string colour) => [.. Enumerable.Range(0, 3).Select(at => int.Parse(colour.AsSpan(1 + (2 * at), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    // the reader's own interface font can be any, so nothing could be measured
    private string Faces(string token) => string.Join(", ", this[token].Split(',', StringSplitOptions.TrimEntries).Where(face => face is not ("system-ui" or "-apple-system"))).Replace('"', '\'');

    private static Dictionary<string, string> Night()
    {
        var all = Read(":root {");
        foreach (var (name, value) in Read(":root[data-theme=\"dark\"] {"))
        {
            all[name] = value;
        }

        return all;
    }

    private static Dictionary<string, string> Read(string rule)
    {
        using var stream = typeof(Palette).Assembly.GetManifestResourceStream("tokens.css")!;
        using var reader = new StreamReader(stream);
        var sheet = reader.ReadToEnd();
        var start = sheet.IndexOf(rule, StringComparison.Ordinal);
        return start < 0
            ? throw new InvalidOperationException($"tokens.css holds no rule {rule}")
            : Token.Matches(sheet[start..sheet.IndexOf('}', start)]).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim());
    }
}
