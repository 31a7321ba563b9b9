using System.Security.Cryptography;
using System.Text;
using Dashboard.Decks;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Present;

/// <summary>
/// One presentation that others follow. It is bound to the evidence with which it began, so that no number changes under the speaker's feet.
/// Only who holds the secret can drive it; the code alone lets one look. Safe for many threads.
/// </summary>
public sealed partial class PresentationSession
{
    /// <summary>How many devices of the speaker can lead it.</summary>
    public const int MostDevices = 5;

    /// <summary>How long another device may take to accept an invitation.</summary>
    public static readonly TimeSpan InvitationLife = TimeSpan.FromMinutes(5);

    private readonly Lock driving = new();

    // one for each language: a view says what is wrong with its address
    private readonly Reading?[] read = new Reading?[Enum.GetValues<Language>().Length];

    private byte[][] secretHashes;
    private (byte[] Hash, DateTimeOffset Until)? invitation;
    private PointerPlace? pointer;
    private readonly TimeProvider clock;
    private PresentationState state;
    private int followers;
    private bool hasEnded;
    private long activeAt;

    internal PresentationSession(string code, string secret, PresentationState state, EvidenceSnapshot snapshot, TimeProvider clock)
    {
        Code = code;
        Snapshot = snapshot;
        this.state = state;
        this.clock = clock;
        secretHashes = [Hash(secret)];
        Started = LastActive = clock.GetUtcNow();
        activeAt = clock.GetTimestamp();
    }

    /// <summary>Raised after every change of the state or the evidence, and at the end. Handlers must be quick and must not throw.</summary>
    public event EventHandler? Moved;

    /// <summary>Raised when the speaker points somewhere else, many times a second: a follower draws nothing else for it.</summary>
    public event EventHandler? Pointed;

    /// <summary>Raised when somebody has joined or left: the business of the speaker, and not of every follower.</summary>
    public event EventHandler? AudienceChanged;

    /// <summary>What followers type.</summary>
    public string Code { get; }

    /// <summary>The evidence that is shown.</summary>
    public EvidenceSnapshot Snapshot { get; private set; }

    /// <summary>Whether its devices may read the speaker's notes: decided when it was started, by <see cref="SpeakerNotes"/>.</summary>
    public bool HasNotes { get; init; }

    /// <summary>What the speaker has written for a deck of charts.</summary>
    public OwnWords Words { get; init; } = OwnWords.None;

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>When the speaker last did something.</summary>
    public DateTimeOffset LastActive { get; private set; }

    /// <summary>How long ago that was, whatever the machine's clock has been set to since.</summary>
    public TimeSpan IdleFor => clock.GetElapsedTime(Volatile.Read(ref activeAt));

    /// <summary>What is shown.</summary>
    public PresentationState State => Volatile.Read(ref state);

    /// <summary>Where the speaker points; null where they do not.</summary>
    public PointerPlace? PointsAt => Volatile.Read(ref pointer);

    /// <summary>How many follow.</summary>
    public int Followers => Volatile.Read(ref followers) + Volatile.Read(ref elsewhere);

    /// <summary>Whether it is over.</summary>
    public bool HasEnded => Volatile.Read(ref hasEnded);

    /// <summary>What is shown, as followers see it: read once for all of them, since hundreds ask in the same moment.</summary>
    /// <param name="deck">The deck, of the evidence that is shown.</param>
    /// <param name="today">The followers' day.</param>
    public EvidenceView Shown(Deck deck, DateOnly today)
    {
        var (now, evidence) = (State, Snapshot);
        ref var last = ref read[(int)Languages.Current];
        var known = Volatile.Read(ref last);
        if (known is null || known.State != now || known.Evidence != evidence || known.Deck != deck || known.Today != today)
        {
            known = new(now, evidence, deck, today, SlideViewReader.Read(evidence, deck, DashboardUrls.Follow(Code), now.ToQuery(), today));
            Volatile.Write(ref last, known);
        }

        return known.View;
    }

    /// <summary>Whether the secret is the speaker's. Takes the same time for every wrong one.</summary>
    public bool IsSpeaker(string? secret) => secret is not null && Knows(Hash(secret));

    /// <summary>Invites another device of the speaker's to lead as well. Only the newest invitation counts, once and for some minutes.</summary>
    /// <returns>The key of the invitation; null where the secret is wrong, the presentation is over or enough devices lead it.</returns>
    public string? TryInvite(string? secret)
    {
        if (!IsSpeaker(secret))
        {
            return null;
        }

        lock (driving)
        {
            if (hasEnded || secretHashes.Length >= MostDevices)
            {
                return null;
            }

            var key = PresentationSessions.NewSecret();
            invitation = (Hash(key), clock.GetUtcNow() + InvitationLife);
            DevicesChanged?.Invoke(this, EventArgs.Empty);
            return key;
        }
    }

    /// <summary>Accepts the invitation.</summary>
    /// <returns>The device's own secret; null where the key is not that of an open invitation.</returns>
    public string? TryAccept(string? key)
    {
        lock (driving)
        {
            if (hasEnded || key is null || invitation is not var (hash, until) || clock.GetUtcNow() > until || !CryptographicOperations.FixedTimeEquals(Hash(key), hash))
            {
                return null;
            }

            invitation = null;
            var secret = PresentationSessions.NewSecret();
            Volatile.Write(ref secretHashes, [.. secretHashes, Hash(secret)]);
            DevicesChanged?.Invoke(this, EventArgs.Empty);
            return secret;
        }
    }

    /// <summary>Lets a device lead that led the presentation before the server was restarted.</summary>
    /// <param name="secret">The secret of its ticket, which the caller has proved.</param>
    /// <returns>False where the presentation is over or enough devices lead it.</returns>
    internal bool TryAdmit(string secret)
    {
        lock (driving)
        {
            if (hasEnded || (secretHashes.Length >= MostDevices && !IsSpeaker(secret)))
            {
                return false;
            }

            if (!IsSpeaker(secret))
            {
                Volatile.Write(ref secretHashes, [.. secretHashes, Hash(secret)]);
                DevicesChanged?.Invoke(this, EventArgs.Empty);
            }

            return true;
        }
    }

    /// <summary>Points somewhere, or stops pointing.</summary>
    /// <returns>False where the secret is wrong or the presentation is over.</returns>
    public bool TryPoint(string? secret, PointerPlace? place)
    {
        if (!IsSpeaker(secret) || HasEnded)
        {
            return false;
        }

        if (Interlocked.Exchange(ref pointer, place) != place)
        {
            Pointed?.Invoke(this, EventArgs.Empty);
        }

        return true;
    }

    /// <summary>Changes what is shown.</summary>
    /// <param name="secret">The speaker's secret.</param>
    /// <param name="change">The change.</param>
    /// <param name="from">The turn that the speaker saw when they made the move; null for a change of whatever is shown.</param>
    /// <returns>False where the secret is wrong, the presentation is over or has moved on since: nothing has changed then.</returns>
    public bool TryDrive(string? secret, Func<PresentationState, PresentationState> change, int? from = null)
    {
        if (!IsSpeaker(secret))
        {
            return false;
        }

        lock (driving)
        {
            if (hasEnded || (from is { } turn && turn != state.Turn))
            {
                return false;
            }

            LastActive = clock.GetUtcNow();
            activeAt = clock.GetTimestamp();
            var next = change(state);
            if (next == state)
            {
                return true;
            }

            Volatile.Write(ref state, next with { Turn = state.Turn + 1 });
        }

        Moved?.Invoke(this, EventArgs.Empty);
        return true;
    }

    /// <summary>Takes over newer evidence, which is offered to the speaker and never forced.</summary>
    /// <returns>False where the secret is wrong or the presentation is over.</returns>
    public bool TryTakeOver(string? secret, EvidenceSnapshot newer)
    {
        if (!IsSpeaker(secret) || HasEnded)
        {
            return false;
        }

        lock (driving)
        {
            // a turn of its own: other servers tell by it which of two states is the newer
            Snapshot = newer;
            Volatile.Write(ref state, state with { Turn = state.Turn + 1 });
        }

        Moved?.Invoke(this, EventArgs.Empty);
        return true;
    }

    /// <summary>Ends it for everybody.</summary>
    /// <returns>False where the secret is wrong.</returns>
    public bool TryEnd(string? secret)
    {
        if (!IsSpeaker(secret))
        {
            return false;
        }

        End();
        return true;
    }

    /// <summary>Counts one more follower until the result is disposed.</summary>
    public IDisposable Join()
    {
        Interlocked.Increment(ref followers);
        AudienceChanged?.Invoke(this, EventArgs.Empty);
        return new Seat(this);
    }

    internal void End()
    {
        lock (driving)
        {
            Volatile.Write(ref hasEnded, true);
        }

        Moved?.Invoke(this, EventArgs.Empty);
    }

    private void Leave()
    {
        Interlocked.Decrement(ref followers);
        AudienceChanged?.Invoke(this, EventArgs.Empty);
    }

    private bool Knows(byte[] hash)
    {
        var found = false;
        foreach (var known in Volatile.Read(ref secretHashes))
        {
            found |= CryptographicOperations.FixedTimeEquals(hash, known);
        }

        return found;
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>A view and what it was read from.</summary>
    private sealed record Reading(PresentationState State, EvidenceSnapshot Evidence, Deck Deck, DateOnly Today, EvidenceView View);

    /// <summary>A follower's place: left once, however often it is disposed.</summary>
    private sealed class Seat(PresentationSession session) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
            {
                session.Leave();
            }
        }
    }
}
