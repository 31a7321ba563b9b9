using System.Globalization;
using System.Text;

namespace Dashboard.Tests.Charts;

/// <summary>
/// A file that holds what the product is expected to write. <c>UPDATE_GOLDEN=1 dotnet test tests/Dashboard.Tests</c> writes the files anew
/// from what the product writes now: read their diff before you commit it, for it is what readers will see.
/// </summary>
internal static class GoldenFile
{
    private const int Around = 3;
    private const int Longest = 12;

    // what a run in another culture writes is compared with the file and never becomes it; Chinese has a file of its own
    private static bool Update => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && CultureInfo.CurrentCulture.Name is ("" or "zh-Hans");

    /// <summary>Fails, with the lines that differ, where the text is not what the file holds.</summary>
    /// <param name="name">The file below Charts/Golden.</param>
    /// <param name="actual">The text, with line feeds.</param>
    public static void Check(string name, string actual)
    {
        var path = RepositoryFolder.PathOf("tests", "Dashboard.Tests", "Charts", "Golden", name);
        if (Update)
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected != actual)
        {
            Assert.Fail($"Golden/{name} holds something else (UPDATE_GOLDEN=1 writes it anew):{Environment.NewLine}{Difference(expected.Split('\n'), actual.Split('\n'))}");
        }
    }

    /// <summary>The lines between the first and the last difference, with some lines around them.</summary>
    internal static string Difference(string[] expected, string[] actual)
    {
        var shorter = Math.Min(expected.Length, actual.Length);
        var head = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = expected.Reverse().Zip(actual.Reverse()).Take(shorter - head).TakeWhile(pair => pair.First == pair.Second).Count();
        var text = new StringBuilder();
        Append(text, ' ', expected[Math.Max(0, head - Around)..head]);
        Append(text, '-', expected[head..^tail]);
        Append(text, '+', actual[head..^tail]);
        Append(text, ' ', expected[^tail..Math.Min(expected.Length, expected.Length - tail + Around)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, char sign, string[] lines)
    {
        foreach (var line in lines.Take(Longest))
        {
            text.Append(sign).Append(' ').AppendLine(line);
        }

        if (lines.Length > Longest)
        {
            text.Append(sign).Append(" … and ").Append(lines.Length - Longest).AppendLine(" lines more");
        }
    }
}
