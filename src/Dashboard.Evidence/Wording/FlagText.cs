using Dashboard.Evidence.Audit;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for what an editor noted about a claim by a flag.</summary>
public static class FlagText
{
    /// <summary>"from title", "single report"; the flag with spaces where a pack brings one of its own. In another language a flag that is a rule bears the rule's name.</summary>
    public static string Of(string flag) => flag switch
    {
        Flags.FromTitle => SayAs("from title", "flag"),
        Flags.Superlative => SayAs("superlative", "flag"),
        Flags.Causal => SayAs("causal", "flag"),
        Flags.Hedged => SayAs("hedged", "flag"),
        Flags.TreatsSoughtAsDone => SayAs("treats sought as done", "flag"),
        "computed" => SayAs("computed", "flag"),
        "date-unverified" => SayAs("date unverified", "flag"),
        _ when Languages.Current != Language.En && AuditRules.Find(flag) is { } rule => rule.Name,
        _ => flag.Replace('-', ' '),
    };
}
