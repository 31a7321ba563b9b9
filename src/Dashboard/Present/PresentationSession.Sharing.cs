using System.Text.Json;
using Dashboard.Data.Store;
using Dashboard.Decks;
using Dashboard.Evidence;

namespace Dashboard.Present;

/// <content>How a presentation is shared by several servers: each holds it, and what one is told the others take over.</content>
public sealed partial class PresentationSession
{
    private int elsewhere;

    private PresentationSession(SharedTalk talk, PresentationState state, EvidenceSnapshot snapshot, TimeProvider clock)
    {
        (Code, Snapshot, Started, LastActive, HasNotes) = (talk.Code, snapshot, talk.Started, talk.LastActive, talk.HasNotes);
        (this.state, this.clock, hasEnded) = (state, clock, talk.HasEnded);
        Words = OwnWords.Read(Read(talk).Words);
        secretHashes = [.. talk.Secrets.Select(Convert.FromHexString)];
        invitation = InvitationOf(talk);
        activeAt = clock.GetTimestamp();
    }

    /// <summary>Raised when another device has been invited, or leads from now on. Handlers must be quick and must not throw.</summary>
    internal event EventHandler? DevicesChanged;

    /// <summary>How many follow on this server.</summary>
    internal int FollowersHere => Volatile.Read(ref followers);

    /// <summary>The presentation that another server holds.</summary>
    internal static PresentationSession Of(SharedTalk talk, EvidenceSnapshot snapshot, TimeProvider clock) => new(talk, StateOf(talk), snapshot, clock);

    /// <summary>What other servers are told.</summary>
    /// <param name="revision">The write that this one leads on from.</param>
    internal SharedTalk ToShared(long revision)
    {
        lock (driving)
        {
            return new()
            {
                Code = Code,
                Revision = revision,
                State = JsonSerializer.Serialize(new Told(state, Words.Json)),
                Turn = state.Turn,
                Evidence = Snapshot.Version,
                Packs = EvidenceArchive.KeysOf(Snapshot),
                Secrets = [.. secretHashes.Select(Convert.ToHexString).Order(StringComparer.Ordinal)],
                Invitation = invitation is var (hash, _) ? Convert.ToHexString(hash) : null,
                InvitationUntil = invitation?.Until,
                HasNotes = HasNotes,
                HasEnded = hasEnded,
                Started = Started.ToUniversalTime(),
                LastActive = LastActive.ToUniversalTime(),
            };
        }
    }

    /// <summary>Takes over what another server has written: of two states the one with more turns, of devices all, and an end for good.</summary>
    /// <param name="talk">What was written.</param>
    /// <param name="snapshot">The evidence that it shows.</param>
    internal void Merge(SharedTalk talk, EvidenceSnapshot snapshot)
    {
        bool isNews;
        lock (driving)
        {
            var known = secretHashes.Select(Convert.ToHexString).ToHashSet();
            var more = talk.Secrets.Where(secret => !known.Contains(secret)).Select(Convert.FromHexString).ToList();
            Volatile.Write(ref secretHashes, [.. secretHashes, .. more]);
            invitation = more.Count > 0 ? null : InvitationOf(talk) ?? invitation;
            if (talk.LastActive > LastActive)
            {
                LastActive = talk.LastActive;
                activeAt = clock.GetTimestamp();
            }

            var theirs = StateOf(talk);
            isNews = (talk.HasEnded && !hasEnded) || (theirs.Turn >= state.Turn && theirs != state);
            if (theirs.Turn >= state.Turn)
            {
                Snapshot = snapshot;
                Volatile.Write(ref state, theirs);
            }

            Volatile.Write(ref hasEnded, hasEnded || talk.HasEnded);
        }

        if (isNews)
        {
            Moved?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>Points where the speaker points by another server.</summary>
    internal void HearPointer(PointerPlace? place)
    {
        if (Interlocked.Exchange(ref pointer, place) != place)
        {
            Pointed?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>Counts those who follow on other servers.</summary>
    internal void CountElsewhere(int count)
    {
        if (Interlocked.Exchange(ref elsewhere, count) != count)
        {
            AudienceChanged?.Invoke(this, EventArgs.Empty);
        }
    }

    private static PresentationState StateOf(SharedTalk talk) => Read(talk).State;

    private static Told Read(SharedTalk talk) => JsonSerializer.Deserialize<Told>(talk.State)!;

    private static (byte[] Hash, DateTimeOffset Until)? InvitationOf(SharedTalk talk) =>
        talk is { Invitation: { } hash, InvitationUntil: { } until } ? (Convert.FromHexString(hash), until) : null;

    /// <summary>What is written of it; what a later program adds, an earlier one does not read.</summary>
    private sealed record Told(PresentationState State, string? Words);
}
