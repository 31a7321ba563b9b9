using System.Text;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>The Markdown files in the folder <c>decks</c> of a pack, by name.</summary>
internal static class DeckFiles
{
    private const string Folder = "decks";
    private const string Ending = ".md";
    private const int Most = 100;
    private const int Longest = 256 * 1024;

    /// <summary>The decks; faults of their files are among the problems, those of what they say are not asked for here.</summary>
    public static IReadOnlyList<(string Id, string Text)> Read(PackFolder folder, PackProblems problems)
    {
        var names = folder.Files(Folder).Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (names.Count > Most)
        {
            problems.Of(Folder).Add(string.Create(CultureInfo.InvariantCulture, $"{names.Count} decks, more than {Most}"));
            return [];
        }

        return [.. names.Select(name => (Id: name[..^Ending.Length], Text: Read(folder, $"{Folder}/{name}", name[..^Ending.Length], problems))).Where(deck => deck.Text is not null).Select(deck => (deck.Id, deck.Text!))];
    }

    private static string? Read(PackFolder folder, string path, string id, PackProblems all)
    {
        var problems = all.Of(ShownText.Of(path));
        if (!PackId.IsValid(id))
        {
            problems.Add(PackId.Fault(id));
            return null;
        }

        if (PackFileBytes.Read(folder, path, problems) is not { } bytes || !Utf8Rule.Check(bytes, problems))
        {
            return null;
        }

        if (bytes.Length > Longest)
        {
            problems.Add("larger than 256 KiB");
            return null;
        }

        var text = Encoding.UTF8.GetString(Utf8Rule.WithoutMark(bytes).Span).ReplaceLineEndings("\n");
        return CheckText(text, problems) ? text : null;
    }

    /// <summary>Reports the first fault of every line that has one. False where there was any.</summary>
    private static bool CheckText(string text, FileProblems problems)
    {
        if (TextRule.Find(text) is null)
        {
            return true;
        }

        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (TextRule.Fault(line) is { } fault)
            {
                problems.Add(index + 1, fault);
            }
        }

        return false;
    }
}
