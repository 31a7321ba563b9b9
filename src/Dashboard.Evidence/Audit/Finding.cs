namespace Dashboard.Evidence.Audit;

/// <summary>What a rule has to say about claims or sources.</summary>
public sealed record Finding
{
    /// <summary>The rule and what it is about: stable as long as both stay, so that it can be part of an address.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Whether a rule computed it or an editor noted it.</summary>
    public required FindingOrigin Origin { get; init; }

    /// <summary>What is wrong, in one or two sentences, with the numbers that show it.</summary>
    public required string Message { get; init; }

    /// <summary>The ids of the claims concerned, in ordinal order.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>The ids of the sources concerned, in ordinal order.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
