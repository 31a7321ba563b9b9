namespace Dashboard.Evidence.Audit;

/// <summary>A flag that is a finding by itself, and its words.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Name">A few words for lists, said when asked.</param>
/// <param name="Message">What to say of a claim with the flag.</param>
/// <param name="Explanation">Why it matters.</param>
/// <param name="Reason">Why it weighs that much.</param>
/// <param name="Remedy">What to do.</param>
public sealed record WordingNote(string Flag, FindingSeverity Severity, Func<string> Name, Func<string> Message, Func<string> Explanation, Func<string> Reason, Func<string> Remedy)
{
    /// <summary>What of a claim is wrong.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>The ids of rules whose findings are told with it.</summary>
    public IReadOnlyList<string> TakesIn { get; init; } = [];

    /// <summary>Whether what a text says of itself is meant as well.</summary>
    public bool IsOfText { get; init; }

    /// <summary>Whether claims that cite the same are one finding, in place of claims of one subject and measure.</summary>
    public bool IsOfDocument { get; init; }
}
