using Dashboard.Data;
using Dashboard.Evidence;
using Dashboard.Present;

namespace Dashboard.Drawings;

/// <summary>The evidence that a drawing is of: what is published, or what a presentation began with.</summary>
/// <param name="evidence">What is published.</param>
/// <param name="sessions">What is presented.</param>
/// <param name="guesses">Who has tried wrong codes.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class PresentedEvidence(SnapshotProvider evidence, PresentationSessions sessions, FollowGuesses guesses, TimeProvider clock)
{
    /// <summary>The day that counts as today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>What is published.</summary>
    public EvidenceSnapshot Current => evidence.Current;

    /// <summary>The evidence that may be shown; null for a code under which nobody presents, whether it ended or was guessed.</summary>
    public EvidenceSnapshot? Of(string code, HttpContext context) =>
        code.Length == 0 ? Current : guesses.Presentation(sessions, code, context.Connection.RemoteIpAddress)?.Snapshot;
}
