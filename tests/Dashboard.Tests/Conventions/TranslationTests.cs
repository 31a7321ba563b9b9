using System.Text.RegularExpressions;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Conventions;

/// <summary>Every text that is said has a translation, and every translation is of a text that is said.</summary>
public sealed partial class TranslationTests
{
    private static readonly IReadOnlyList<(string File, string? Text)> Said =
    [
        .. from file in SourceFiles.Below("src", ".cs").Concat(SourceFiles.Below("src", ".razor"))
           where !file.Name.EndsWith("Wording/Translation.cs", StringComparison.Ordinal) && !file.Name.EndsWith("Wording/Saying.cs", StringComparison.Ordinal)
           from text in SaidText.InCode(file.Text).Concat(SaidText.Counted(file.Text))
           select (file.Name, text),
    ];

    private static readonly IReadOnlyList<(string File, string? Text)> SaidByScripts =
    [
        .. from file in SourceFiles.Below("wwwroot-assets/js", ".js")
           from text in SaidText.InScript(file.Text)
           where file.Name != "words.js"
           select (file.Name, text),
    ];

    private static readonly Lazy<Dictionary<string, string>> ChineseOfScripts = new(() =>
    {
        var file = SourceFiles.Below("wwwroot-assets/js", "words-zh-Hans.js").Single();
        return Entry().Matches(file.Text).ToDictionary(entry => Regex.Unescape(entry.Groups["english"].Value), entry => Regex.Unescape(entry.Groups["other"].Value), StringComparer.Ordinal);
    });

    [Fact]
    public void Said_Text_IsWrittenWhereItIsSaid() =>
        Assert.Empty(Said.Concat(SaidByScripts).Where(said => said.Text is null).Select(said => $"{said.File}: a text that is said must be a literal there, so that its translation can be looked for"));

    [Fact]
    public void Said_Text_IsTranslated()
    {
        var known = Translation.All(Language.Zh);

        Assert.NotEmpty(Said);
        var missing = Said.Where(said => said.Text is not null && !known.ContainsKey(said.Text)).Select(said => $"{said.File}: {said.Text}").Distinct().ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void Translation_Entry_IsOfATextThatIsSaid()
    {
        var said = Said.Select(each => each.Text).ToHashSet();

        Assert.Equal("", string.Join('\n', Translation.All(Language.Zh).Keys.Where(key => !said.Contains(key))));
    }

    [Fact]
    public void Translation_Entry_FillsInWhatTheEnglishFillsIn() =>
        Assert.Empty(Translation.All(Language.Zh).Where(entry => !(entry.Key.EndsWith(" [counted]", StringComparison.Ordinal) ? ["{0}"] : Holes(entry.Key)).SetEquals(Holes(entry.Value))).Select(entry => $"{entry.Key}: {entry.Value}"));

    [Fact]
    public void Translation_Entry_IsNotTheEnglishAgain() =>
        Assert.Empty(Translation.All(Language.Zh).Concat(ChineseOfScripts.Value).Where(entry => entry.Value.Length == 0 || (entry.Value == entry.Key && Words().IsMatch(entry.Key))).Select(entry => entry.Key));

    [Fact]
    public void Scripts_TextThatIsSaid_IsTranslatedAndNothingElse() => Assert.Equal(
        SaidByScripts.Select(said => said.Text).OfType<string>().Distinct().Order(StringComparer.Ordinal),
        ChineseOfScripts.Value.Keys.Order(StringComparer.Ordinal));

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(hole => hole.Value)];

    [GeneratedRegex(@"\{\d+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"(?<!\{)\b[a-z]{4,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\s*""(?<english>(\\.|[^""\\])*)"":\s*""(?<other>(\\.|[^""\\])*)"",?\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Entry();
}
