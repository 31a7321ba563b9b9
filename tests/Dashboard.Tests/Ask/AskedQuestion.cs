using System.Globalization;

namespace Dashboard.Tests.Ask;

/// <summary>One line of the question set.</summary>
/// <param name="Kind">What must come of it: <c>answer</c>, <c>refusal</c>, <c>clarify</c>; <c>decline</c> for either of the last two.</param>
/// <param name="Claims">The claims that its sentences must rest on.</param>
/// <param name="Computed">The numbers that must be computed.</param>
/// <param name="Text">The question.</param>
internal sealed record AskedQuestion(string Kind, IReadOnlyList<string> Claims, IReadOnlyList<decimal> Computed, string Text)
{
    /// <summary>The claims that its sentences must not rest on.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Whether it is asked in Chinese.</summary>
    public bool IsChinese => Text.Any(sign => sign is >= '\u3400' and <= '\u9fff');

    /// <summary>Whether an answer of the kind is what must come of it.</summary>
    public bool Takes(string kind) => string.Equals(kind, Kind, StringComparison.OrdinalIgnoreCase) || (Kind == "decline" && !string.Equals(kind, "answer", StringComparison.OrdinalIgnoreCase));

    /// <summary>The questions of a file of this folder.</summary>
    public static IReadOnlyList<AskedQuestion> Of(string file) =>
    [
        .. from line in File.ReadAllLines(RepositoryFolder.PathOf("tests", "Dashboard.Tests", "Ask", file))
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split(" | ", 3)
           let words = parts[1].Split(' ').Where(word => word != "-").ToList()
           select new AskedQuestion(
               parts[0],
               words.FindAll(word => word[0] is not ('=' or '!')),
               [.. words.Where(word => word[0] == '=').Select(word => decimal.Parse(word[1..], CultureInfo.InvariantCulture))],
               parts[2]) { Others = [.. words.Where(word => word[0] == '!').Select(word => word[1..])] },
    ];
}
