using Dashboard.Evidence;
using Dashboard.Evidence.Audit;

namespace Dashboard.Views;

/// <summary>Which findings the audit shows. An empty set means "all".</summary>
public sealed record FindingFilter
{
    /// <summary>Shows every finding.</summary>
    public static FindingFilter None { get; } = new();

    /// <summary>How much they weigh.</summary>
    public ValueSet<FindingSeverity> Severities { get; init; } = [];

    /// <summary>Ids of rules.</summary>
    public ValueSet<string> Rules { get; init; } = [];

    /// <summary>True where everything that an editor noted by hand is left out.</summary>
    public bool WithoutMarks => Marks == MarkChoice.None;

    /// <summary>Whether what an editor noted counts.</summary>
    public MarkChoice Marks { get; init; }

    /// <summary>True where nothing is filtered.</summary>
    public bool IsEmpty => this == None;

    /// <summary>Whether the cause passes. It passes by every rule by which it shows, whichever of them tells it.</summary>
    public bool Allows(Finding finding) =>
        (Severities.Count == 0 || Severities.Contains(finding.Severity)) && (Rules.Count == 0 || finding.Rules.Any(Rules.Contains));
}
