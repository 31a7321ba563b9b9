using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Changes;

/// <summary>What a part of a claim was and is.</summary>
/// <param name="Field">The part, in a word: "amount", "status".</param>
/// <param name="Was">What it was, in words; null where there was nothing.</param>
/// <param name="Is">What it is, in words; null where there is nothing.</param>
public sealed record FieldChange(string Field, string? Was, string? Is)
{
    /// <summary>What readers know the field by.</summary>
    public string Name => Field switch
    {
        "amount" => SayAs("amount", "field"),
        "status" => SayAs("status", "field"),
        "period" => SayAs("period", "field"),
        "measure" => SayAs("measure", "field"),
        "counted as" => SayAs("counted as", "field"),
        "statement" => SayAs("statement", "field"),
        "label" => SayAs("label", "field"),
        "about" => SayAs("about", "field"),
        "names" => SayAs("names", "field"),
        "segments" => SayAs("segments", "field"),
        "said by" => SayAs("said by", "field"),
        "said on" => SayAs("said on", "field"),
        "sources" => SayAs("sources", "field"),
        "remarks of the editor" => SayAs("remarks of the editor", "field"),
        _ => Field,
    };
}
