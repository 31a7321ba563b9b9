namespace Dashboard.Evidence.Wording;

/// <summary>Sentences that stand after one another.</summary>
public static class SentenceText
{
    /// <summary>The sentences as one text, without those that are empty or null: English puts a blank between them, Chinese nothing.</summary>
    public static string Join(params IEnumerable<string?> sentences) =>
        string.Join(Languages.Current == Language.Zh ? "" : " ", sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));
}
