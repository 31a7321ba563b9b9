using System.Text;

namespace Dashboard.Tests.Hosting.Hostile;

/// <summary>Breaks a text as a slip of the hand, a bad program or a stranger would; the same seed breaks it the same way.</summary>
/// <param name="seed">The seed.</param>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Poison =
    [
        "\0", "\u000b", "\ufffe", "\ud800", "\u202e", "🏭", "\"", "\"\"\"", ",", ";", "\n", "\r", "\r\n\r\n", "\t", "---\n", "## ", "## \n", "```\n", "~~~", "<b>", "<!--", "chart: capex\n", "chart:", "show: segment=%00&&=\n", "highlight: x,,\n",
        "Notes:\n", "| a | b |\n|---|\n", "1e999", "-0", "NaN", "9999-99-99", "0001-01-01", "99999999999999999999999999999", "1/0", "((((((((", "=1+1", "null", "{", "}", "[", "\\", "…", "\u00a0", "id", "actual", "%", "leaf-revenue", "\ufeff",
    ];

    // drawn by a seed, and nothing that has to be kept from anybody
#pragma warning disable CA5394
    private readonly Random random = new(seed);

    /// <summary>A number below a bound.</summary>
    public int Below(int most) => random.Next(most);

    /// <summary>Breaks the text in one to four places.</summary>
    public string Of(string text)
    {
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            text = Once(text);
        }

        return text;
    }

    /// <summary>Breaks bytes in one to four places, whatever they encode.</summary>
    public byte[] Of(byte[] bytes)
    {
        var broken = bytes.ToArray();
        for (var left = random.Next(1, 5); left > 0 && broken.Length > 0; left--)
        {
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? broken[..random.Next(broken.Length + 1)] : broken;
    }

    private string Once(string text)
    {
        var at = random.Next(text.Length + 1);
        var to = Math.Min(text.Length, at + random.Next(40));
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0: return text.Remove(at, to - at);
            case 1: return text.Insert(at, text[at..to]);
            case 2: lines.RemoveAt(line); return string.Join('\n', lines);
            case 3: lines.Insert(random.Next(lines.Count + 1), lines[line]); return string.Join('\n', lines);
            case 4: (lines[0], lines[line]) = (lines[line], lines[0]); return string.Join('\n', lines);
            case 5: return text.Insert(at, new StringBuilder().Insert(0, Poison[random.Next(Poison.Length)], random.Next(1, 60)).ToString());
            default: return text.Insert(at, Poison[random.Next(Poison.Length)]);
        }
    }
#pragma warning restore CA5394
}
