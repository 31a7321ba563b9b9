using Dashboard.Evidence.Audit;

namespace Dashboard.Evidence.Wording;

/// <summary>The words for how much a finding weighs.</summary>
public static class SeverityText
{
    /// <summary>One word: "high".</summary>
    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.High => "high",
        FindingSeverity.Medium => "medium",
        _ => "low",
    };
}
