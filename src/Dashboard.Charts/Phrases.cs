using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>Puts words, clauses and sentences one after the other, with the marks between them that the reader's language has.</summary>
public static class Phrases
{
    /// <summary>"a, b".</summary>
    public static string Listed(params IEnumerable<string> words) => string.Join(Say(", "), words);

    /// <summary>"a; b".</summary>
    public static string Clauses(params IEnumerable<string> clauses) => string.Join(Say("; "), clauses);

    /// <summary>"A. B.": Chinese has no blank between sentences.</summary>
    public static string Sentences(params IEnumerable<string> sentences) => string.Join(Languages.Current == Language.Zh ? "" : " ", sentences);
}
