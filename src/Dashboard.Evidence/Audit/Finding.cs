namespace Dashboard.Evidence.Audit;

/// <summary>One defect of the evidence, with every place where it shows.</summary>
public sealed record Finding
{
    /// <summary>The rule and what it is about: stable as long as both stay, so that it can be part of an address.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the rule that tells it; of several, that of the weightiest.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Whether a rule computed it or an editor noted it.</summary>
    public required FindingOrigin Origin { get; init; }

    /// <summary>What is wrong, in one or two sentences, with the numbers that show it.</summary>
    public required string Message { get; init; }

    /// <summary>Why it matters, from the claims at hand.</summary>
    public required string Why { get; init; }

    /// <summary>What to do, and what to use instead where the evidence tells it.</summary>
    public required string Advice { get; init; }

    /// <summary>The ids of the claims that it is held against, in ordinal order. Where there are grounds for one side, that side alone.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>The ids of the claims that show it and that it is not held against: the right side, and what the advice rests on.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>The ids of the sources concerned, in ordinal order.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The other rules by which the same defect shows.</summary>
    public IReadOnlyList<OtherSign> AlsoShowsAs { get; init; } = [];

    /// <summary>The ids of all rules by which the defect shows, each once; the one that tells it first.</summary>
    public IEnumerable<string> Rules => AlsoShowsAs.Count == 0 ? [Rule] : AlsoShowsAs.Select(sign => sign.Rule).Prepend(Rule).Distinct();
}
