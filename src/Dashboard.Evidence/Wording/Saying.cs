using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dashboard.Evidence.Wording;

/// <summary>An interpolated text on its way through <see cref="Translation.Say(Saying)"/>: its words are looked up, what is filled in stays.</summary>
[InterpolatedStringHandler]
public ref struct Saying
{
    private readonly StringBuilder? words;
    private readonly object?[] values;
    private DefaultInterpolatedStringHandler english;
    private int count;

    /// <summary>Called by the compiler.</summary>
    public Saying(int literalLength, int formattedCount)
    {
        if (Languages.Current == Language.En)
        {
            english = new(literalLength, formattedCount, CultureInfo.InvariantCulture);
            values = [];
        }
        else
        {
            words = new(literalLength + (3 * formattedCount));
            values = new object?[formattedCount];
        }
    }

    /// <summary>Called by the compiler for the words.</summary>
    public void AppendLiteral(string value)
    {
        if (words is null)
        {
            english.AppendLiteral(value);
        }
        else
        {
            words.Append(value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }
    }

    /// <summary>Called by the compiler for what is filled in.</summary>
    public void AppendFormatted(string? value) => Fill(value is null ? null : Isolated.Of(value));

    /// <summary>Called by the compiler for what is filled in.</summary>
    public void AppendFormatted<T>(T value) => Fill(value);

    private void Fill<T>(T value)
    {
        if (words is null)
        {
            english.AppendFormatted(value);
        }
        else
        {
            words.Append(CultureInfo.InvariantCulture, $"{{{count}}}");
            values[count++] = value;
        }
    }

    internal string ToText()
    {
        if (words is null)
        {
            return english.ToStringAndClear();
        }

        var text = words.ToString();
        return Filling.Of(Translation.Find(text) ?? text, values);
    }
}
