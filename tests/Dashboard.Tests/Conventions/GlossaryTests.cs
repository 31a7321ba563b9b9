using System.Text.RegularExpressions;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Conventions;

/// <summary>Words that were dropped do not come back: the glossary beside the translations names them.</summary>
public sealed class GlossaryTests
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. from line in SourceFiles.Below("src/Dashboard.Evidence/Wording", ".md").Single().Text.Split('\n')
           where line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal)
           select line.Split('|')[1..^1] into cells
           select Array.ConvertAll(cells, cell => cell.Trim()),
    ];

    private static IEnumerable<string> English =>
    [
        .. Translation.All(Language.Zh).Keys,
        .. SourceFiles.Below("wwwroot-assets/js", ".js").SelectMany(file => SaidText.InScript(file.Text)).OfType<string>(),
    ];

    [Fact]
    public void Glossary_EveryTerm_HasBothLanguagesAndAMeaning()
    {
        Assert.InRange(Rows.Count, 21, 100);
        Assert.All(Rows, row => Assert.True(row.Length == 4 && row[..3].All(cell => cell.Length > 0), string.Join('|', row)));
    }

    [Fact]
    public void Text_WordThatWasDropped_IsInNone()
    {
        var dropped = Rows.Skip(1).SelectMany(row => row[3].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();

        Assert.InRange(dropped.Count, 20, 100);
        Assert.Equal("", string.Join('\n', from text in English from word in dropped where Holds(text, word) select $"{word}: {text}"));
    }

    private static bool Holds(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(10));
}
