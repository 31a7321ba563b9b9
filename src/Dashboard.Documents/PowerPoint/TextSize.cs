using System.Text;

namespace Dashboard.Documents.PowerPoint;

/// <summary>How much room a text takes, estimated: a file is laid out without the reader's fonts. In points, on the safe side for Arial and Georgia.</summary>
public static class TextSize
{
    private const double Line = 1.2;

    /// <summary>The width in one line.</summary>
    public static double Width(string text, double points) => points * text.EnumerateRunes().Sum(Em);

    /// <summary>How many lines the text takes.</summary>
    public static int Lines(string text, double points, double width) => Math.Max(1, (int)Math.Ceiling(Width(text, points) * 1.04 / width));

    /// <summary>The text in lines that fit, word by word.</summary>
    public static IReadOnlyList<string> Fold(string text, double points, double width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", points) <= width)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>The height of paragraphs of this size.</summary>
    public static double Height(IEnumerable<string> paragraphs, double points, double width, double between = 0) =>
        paragraphs.Sum(text => (Lines(text, points, width) * points * Line) + between);

    /// <summary>The largest of the sizes at which the paragraphs fit; else the smallest.</summary>
    public static double Fitting(IReadOnlyList<string> paragraphs, double width, double height, double between, params IReadOnlyList<double> sizes) =>
        sizes.Cast<double?>().FirstOrDefault(size => Height(paragraphs, size!.Value, width, between) <= height) ?? sizes[^1];

    private static double Em(Rune rune) => rune.Value switch
    {
        >= 0x1100 => 1.02,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '|' or '\'' or '’' or '!' or ' ' or 'f' or 't' or 'r' or '(' or ')' => .31,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => .88,
        _ when Rune.IsUpper(rune) => .7,
        _ => .56,
    };
}
