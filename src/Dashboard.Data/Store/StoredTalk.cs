namespace Dashboard.Data.Store;

/// <summary>The row of a presentation that goes on.</summary>
internal sealed class StoredTalk
{
    /// <summary>What followers type.</summary>
    public required string Code { get; init; }

    /// <summary>Grows with every write: who writes says from which it leads on.</summary>
    public required long Revision { get; init; }

    /// <summary>What is shown, as the host writes it.</summary>
    public required string State { get; init; }

    /// <summary>How many moves led to it.</summary>
    public required int Turn { get; init; }

    /// <summary>The version of the evidence that is shown.</summary>
    public required string Evidence { get; init; }

    /// <summary>The keys of its packs.</summary>
    public required IReadOnlyList<string> Packs { get; init; }

    /// <summary>Hashes of the secrets that drive it.</summary>
    public required IReadOnlyList<string> Secrets { get; init; }

    /// <summary>The hash of the open invitation of another device; null for none.</summary>
    public string? Invitation { get; init; }

    /// <summary>How long it is open.</summary>
    public DateTimeOffset? InvitationUntil { get; init; }

    /// <summary>Whether its devices may read the speaker's notes.</summary>
    public required bool HasNotes { get; init; }

    /// <summary>Whether it is over.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When the speaker last did something.</summary>
    public required DateTimeOffset LastActive { get; init; }
}
