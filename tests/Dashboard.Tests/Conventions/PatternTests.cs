namespace Dashboard.Tests.Conventions;

/// <summary>A pattern with a time limit fails where the machine is busy: none has one, and what could take long is made without backtracking.</summary>
public sealed class PatternTests
{
    [Fact]
    public void Product_Patterns_HaveNoTimeLimit() =>
        Assert.Empty(
            from line in Lines("GeneratedRegex(")
            where !line.Text.Contains("matchTimeoutMilliseconds: Patience.Milliseconds)]", StringComparison.Ordinal)
            select $"{line.Name}: {line.Text}");

    [Fact]
    public void Product_PatternsThatAreMadeAtRunTime_NeverStepBack() =>
        Assert.Empty(
            from line in Lines("new Regex(").Concat(Lines("Regex ").Where(line => line.Text.Contains("= new(", StringComparison.Ordinal)))
            where !line.Text.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal)
            select $"{line.Name}: {line.Text}");

    private static IEnumerable<(string Name, string Text)> Lines(string word) =>
        from file in SourceFiles.Below("src", ".cs")
        from line in file.Text.Split('\n')
        where line.Contains(word, StringComparison.Ordinal) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select (file.Name, line.Trim());
}
