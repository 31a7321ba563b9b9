using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words that a text puts before an amount.</summary>
public static class HedgeText
{
    /// <summary>"nearly", "up to": the text's own word in English, its like in another language; a word that is not known stays as it is.</summary>
    public static string Of(string qualifier) => Languages.Current == Language.En ? qualifier : qualifier.Trim().ToLowerInvariant() switch
    {
        "over" or "more than" or "above" or "exceeding" or "beyond" => SayAs("over", "hedge"),
        "at least" => SayAs("at least", "hedge"),
        "up to" or "as much as" or "at most" => SayAs("up to", "hedge"),
        "as high as" => SayAs("as high as", "hedge"),
        "no more than" => SayAs("no more than", "hedge"),
        "under" or "below" or "less than" => SayAs("under", "hedge"),
        "nearly" or "almost" or "close to" => SayAs("nearly", "hedge"),
        "just under" => SayAs("just under", "hedge"),
        "about" or "around" or "approximately" or "roughly" or "some" or "circa" or "c." => SayAs("about", "hedge"),
        _ => qualifier,
    };
}
