using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dashboard.Decks;
using Dashboard.Evidence;

namespace Dashboard.Present;

/// <summary>The presentations that are going on. They live in this process: after its restart they go on when the speaker says so, under their codes.</summary>
/// <param name="clock">Tells when a presentation has been idle for too long.</param>
public sealed class PresentationSessions(TimeProvider clock)
{
    /// <summary>A presentation ends when its speaker has done nothing for so long.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(4);

    /// <summary>How many can go on at once: a stranger can start some, but not fill the memory.</summary>
    public const int Most = 200;

    private const int CodeLength = 8;
    private const int SecretBytes = 32;
    private const int Moves = 1000;
    private const int MovesASecond = 10;

    /// <summary>Letters and digits that nobody takes for one another, on a screen or read aloud.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private readonly ConcurrentDictionary<string, PresentationSession> sessions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Raised when a presentation goes on again under its code. Handlers must be quick and must not throw.</summary>
    public event EventHandler? Revived;

    /// <summary>Raised when a presentation has begun on this server. Handlers must be quick and must not throw.</summary>
    internal event EventHandler<PresentationStartedEventArgs>? Started;

    /// <summary>How many go on.</summary>
    public int Count => sessions.Values.Count(session => !session.HasEnded);

    /// <summary>How many follow on this server.</summary>
    public int FollowersHere => sessions.Values.Sum(session => session.FollowersHere);

    /// <summary>All of them, with those that are over since a short time.</summary>
    internal IEnumerable<PresentationSession> All => sessions.Values;

    /// <summary>This run of the server: what was made in another one was made before a restart.</summary>
    public string Run { get; } = NewSecret()[..8];

    /// <summary>Starts a presentation of a deck.</summary>
    /// <param name="state">What is shown first.</param>
    /// <param name="snapshot">The evidence to which it is bound.</param>
    /// <param name="hasNotes">Whether its devices may read the speaker's notes.</param>
    /// <param name="words">What the speaker has written for a deck of charts; null for nothing.</param>
    /// <returns>The presentation and the secret that drives it; null where too many are going on.</returns>
    public (PresentationSession Session, string Secret)? Start(PresentationState state, EvidenceSnapshot snapshot, bool hasNotes = false, OwnWords? words = null)
    {
        Sweep();
        if (sessions.Count >= Most)
        {
            return null;
        }

        var secret = NewSecret();
        while (true)
        {
            var session = new PresentationSession(RandomNumberGenerator.GetString(Alphabet, CodeLength), secret, state, snapshot, clock) { HasNotes = hasNotes, Words = words ?? OwnWords.None };
            if (sessions.TryAdd(session.Code, session))
            {
                Started?.Invoke(this, new(session));
                return (session, secret);
            }
        }
    }

    /// <summary>The presentation with the code; null where there is none, or it has been over for some time.</summary>
    public PresentationSession? Find(string code)
    {
        Sweep();
        return sessions.GetValueOrDefault(PresentationCode.Of(code));
    }

    /// <summary>Goes on with a presentation that a restart of the server has cut off. Where another device of the speaker was quicker, this one joins it.</summary>
    /// <param name="ticket">The ticket of a device that led it.</param>
    /// <param name="state">What is shown first.</param>
    /// <param name="snapshot">The evidence to which it is bound.</param>
    /// <param name="words">What the speaker has written for a deck of charts; null for nothing.</param>
    /// <returns>The presentation; null where it was not cut off but ended, or too many are going on.</returns>
    public PresentationSession? Revive(SpeakerTicket ticket, PresentationState state, EvidenceSnapshot snapshot, OwnWords? words = null)
    {
        Sweep();
        if (ticket.Run == Run)
        {
            return null;
        }

        if (sessions.Count < Most)
        {
            // a link from before the restart names an earlier turn than any of now: nobody moves faster
            var later = state with { Turn = Moves + (int)Math.Max(0, (clock.GetUtcNow() - ticket.Started).TotalSeconds * MovesASecond) };
            var session = new PresentationSession(ticket.Code, ticket.Secret, later, snapshot, clock) { HasNotes = ticket.HasNotes, Started = ticket.Started, Words = words ?? OwnWords.None };
            if (sessions.TryAdd(session.Code, session))
            {
                Started?.Invoke(this, new(session));
                Revived?.Invoke(this, EventArgs.Empty);
                return session;
            }
        }

        return sessions.GetValueOrDefault(ticket.Code) is { } other && other.TryAdmit(ticket.Secret) ? other : null;
    }

    /// <summary>Lets a device lead again whose presentation another device has gone on with after a restart of the server.</summary>
    /// <param name="ticket">The ticket of the device.</param>
    /// <returns>False where nothing was cut off, or nobody has gone on with it.</returns>
    public bool TryRejoin(SpeakerTicket ticket) =>
        ticket.Run != Run && sessions.GetValueOrDefault(ticket.Code) is { HasEnded: false } other && other.TryAdmit(ticket.Secret);

    /// <summary>The presentations of a deck that are going on.</summary>
    public IEnumerable<PresentationSession> Of(string deck)
    {
        Sweep();
        return sessions.Values.Where(session => !session.HasEnded && session.State.Deck == deck);
    }

    /// <summary>Takes in a presentation that another server has begun.</summary>
    /// <returns>The presentation that is held under its code.</returns>
    internal PresentationSession Adopt(PresentationSession session) => sessions.GetOrAdd(session.Code, session);

    /// <summary>A secret that nobody guesses.</summary>
    internal static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Ends what has been idle and forgets what is over.</summary>
    private void Sweep()
    {
        foreach (var (code, session) in sessions)
        {
            if (session.IdleFor > Idle)
            {
                session.End();
            }

            if (session.HasEnded && session.IdleFor > TimeSpan.FromMinutes(10))
            {
                sessions.TryRemove(code, out _);
            }
        }
    }
}
