using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Conventions;

/// <summary>Finds the texts that the source says, each as the translations name it: with <c>{0}</c>, <c>{1}</c> … for what is filled in.</summary>
internal static partial class SaidText
{
    /// <summary>The texts of <c>Say("…")</c>, <c>Say($"…")</c> and <c>SayAs("…", "where")</c> in C# or markup. One that is no literal is null.</summary>
    public static IEnumerable<string?> InCode(string source)
    {
        foreach (Match call in Call().Matches(source))
        {
            var at = call.Index + call.Length;
            var text = Text(source, ref at);
            var where = call.Groups["as"].Success && at < source.Length && source[at] == ',' ? Text(source, ref at, after: 1) : null;
            yield return text is null || where is null ? text : $"{text} [{where}]";
        }
    }

    /// <summary>The nouns of <c>CountText.Of(count, "noun")</c>, which are said with their count. One that is no literal is null.</summary>
    public static IEnumerable<string?> Counted(string source)
    {
        foreach (Match call in Count().Matches(source))
        {
            var at = call.Index + call.Length;
            for (var depth = 0; depth > 0 || source[at] != ','; at++)
            {
                depth += source[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            }

            yield return Text(source, ref at, after: 1) is { } noun ? $"{noun} [counted]" : null;
        }
    }

    /// <summary>The texts of <c>say("…")</c> in a script.</summary>
    public static IEnumerable<string?> InScript(string source) => ScriptCall().Matches(source).Select(call => call.Groups["text"].Success ? Regex.Unescape(call.Groups["text"].Value) : null);

    /// <summary>Reads literals that are joined by a plus, up to the comma or bracket behind them. Null where there is anything else.</summary>
    private static string? Text(string source, ref int at, int after = 0)
    {
        at += after;
        var text = new StringBuilder();
        var places = 0;
        while (true)
        {
            Skip(source, ref at);
            var isFilled = source[at] == '$';
            at += isFilled ? 1 : 0;
            if (source[at] != '"')
            {
                return null;
            }

            for (at++; source[at] != '"'; at++)
            {
                if (source[at] == '\\')
                {
                    text.Append(source[++at] == 'u' ? (char)Convert.ToInt32(source[(at + 1)..(at += 4)], 16) : source[at]);
                }
                else if (isFilled && source[at] is '{' && source[at + 1] != '{')
                {
                    at = EndOfHole(source, at);
                    text.Append('{').Append(places++).Append('}');
                }
                else
                {
                    at += isFilled && source[at] is '{' or '}' ? 1 : 0;
                    text.Append(source[at] is '{' or '}' ? new string(source[at], 2) : source[at]);
                }
            }

            at++;
            Skip(source, ref at);
            if (source[at] != '+')
            {
                return source[at] is ',' or ')' ? text.ToString() : null;
            }

            at++;
        }
    }

    private static void Skip(string source, ref int at)
    {
        while (char.IsWhiteSpace(source[at]))
        {
            at++;
        }
    }

    /// <summary>The closing brace of what is filled in, past texts and braces inside it.</summary>
    private static int EndOfHole(string source, int at)
    {
        var depth = 0;
        for (; ; at++)
        {
            if (source[at] == '"')
            {
                // a text inside, which may have holes of its own
                var isFilled = source[at - 1] == '$';
                for (at++; source[at] != '"'; at++)
                {
                    at = source[at] == '\\' ? at + 1 : isFilled && source[at] == '{' ? EndOfHole(source, at) : at;
                }
            }
            else if (source[at] == '{')
            {
                depth++;
            }
            else if (source[at] == '}' && --depth == 0)
            {
                return at;
            }
        }
    }

    [GeneratedRegex(@"(?<![\w""/])(Translation\.)?Say(?<as>As)?\((?=\S)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<!\w)CountText\.Of\(", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<![\w.])say\((?!english)(""(?<text>(\\.|[^""\\])*)"")?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ScriptCall();
}
