namespace Dashboard.Data.Store;

/// <summary>A presentation as servers share it.</summary>
public sealed record SharedTalk
{
    /// <summary>What followers type.</summary>
    public required string Code { get; init; }

    /// <summary>Which write this is: 0 before the first. Who writes says which it leads on from.</summary>
    public long Revision { get; init; }

    /// <summary>What is shown, in the host's own writing.</summary>
    public required string State { get; init; }

    /// <summary>How many moves led to it.</summary>
    public required int Turn { get; init; }

    /// <summary>The version of the evidence that is shown.</summary>
    public required string Evidence { get; init; }

    /// <summary>The keys of its packs, in their order.</summary>
    public required IReadOnlyList<string> Packs { get; init; }

    /// <summary>Hashes of the secrets that drive it, as hexadecimal digits.</summary>
    public required IReadOnlyList<string> Secrets { get; init; }

    /// <summary>The hash of the open invitation of another device; null for none.</summary>
    public string? Invitation { get; init; }

    /// <summary>How long the invitation is open.</summary>
    public DateTimeOffset? InvitationUntil { get; init; }

    /// <summary>Whether its devices may read the speaker's notes.</summary>
    public bool HasNotes { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool HasEnded { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When the speaker last did something.</summary>
    public required DateTimeOffset LastActive { get; init; }
}
