using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Dashboard.Data.Store;

namespace Dashboard.Present.Sharing;

/// <summary>
/// Shares the presentations of this server with others over one store, so that speaker and followers may be on different servers, and none is lost with a
/// server. A move is shown here at once and written behind; what another has written meanwhile is merged. While the store is away everything goes on here, and
/// is written when it is back.
/// </summary>
/// <param name="sessions">The presentations of this server.</param>
/// <param name="store">The store.</param>
/// <param name="archive">Finds the evidence that a presentation began with.</param>
/// <param name="clock">Tells when others were last heard.</param>
/// <param name="log">Told of failures.</param>
public sealed partial class SharedPresentations(PresentationSessions sessions, ITalkStore store, EvidenceArchive archive, TimeProvider clock, ILogger<SharedPresentations> log) : BackgroundService
{
    /// <summary>Two servers that write the same presentation again and again would go on for ever.</summary>
    private const int MostTries = 5;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // what waits to be told; a newer state of the same takes its place
    private readonly ConcurrentDictionary<(string Kind, string Code), bool> due = [];
    private readonly ConcurrentQueue<TalkMessage> heard = [];
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // what the store holds, as far as this server knows; touched by the one loop alone
    private readonly Dictionary<string, SharedTalk> known = [];
    private readonly Dictionary<string, PointerPlace?> pointed = [];
    private readonly Audiences audiences = new(clock);
    private readonly string server = Guid.NewGuid().ToString("N")[..8];
    private int isAllDue = 1;

    /// <inheritdoc />
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        sessions.Started += (_, started) =>
        {
            Watch(started.Session);
            Tell(TalkMessage.Saved, started.Session.Code);
        };
        store.HeardAgain += (_, _) =>
        {
            Volatile.Write(ref isAllDue, 1);
            wake.Writer.TryWrite(true);
        };
        store.Heard += (_, told) =>
        {
            if (TalkMessage.Read(told.Line) is { } message && message.Server != server)
            {
                heard.Enqueue(message);
                wake.Writer.TryWrite(true);
            }
        };
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await HearAsync(stoppingToken);
                await TellAsync(stoppingToken);
                if (!await WaitAsync(stoppingToken))
                {
                    await BeatAsync(stoppingToken);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // what was under way is taken up again as soon as the store is back
                LogAway(exception.Message);
                Volatile.Write(ref isAllDue, 1);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task<bool> WaitAsync(CancellationToken stoppingToken)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        beat.CancelAfter(Beat);
        try
        {
            return await wake.Reader.ReadAsync(beat.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task HearAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref isAllDue, 0) == 1)
        {
            foreach (var talk in await store.LoadAsync(cancellationToken))
            {
                await TakeOverAsync(talk, cancellationToken);
            }

            foreach (var session in sessions.All)
            {
                due[(TalkMessage.Saved, session.Code)] = true;
            }
        }

        while (heard.TryDequeue(out var message))
        {
            switch (message.Kind)
            {
                case TalkMessage.Saved when await store.FindAsync(message.Code, cancellationToken) is { } talk:
                    await TakeOverAsync(talk, cancellationToken);
                    break;
                case TalkMessage.Point:
                    var place = message.Place();
                    pointed[message.Code] = place;
                    sessions.Find(message.Code)?.HearPointer(place);
                    break;
                case TalkMessage.Audience:
                    audiences.Hear(message.Code, message.Server, message.Count());
                    sessions.Find(message.Code)?.CountElsewhere(audiences.Of(message.Code));
                    break;
            }
        }
    }

    private async Task TakeOverAsync(SharedTalk talk, CancellationToken cancellationToken)
    {
        var session = sessions.Find(talk.Code);
        var evidence = session?.Snapshot.Version == talk.Evidence ? session.Snapshot : await archive.FindAsync(talk.Evidence, talk.Packs, cancellationToken);
        if (evidence is null)
        {
            LogNoEvidence(talk.Evidence);
            return;
        }

        known[talk.Code] = talk;
        if (session is not null)
        {
            session.Merge(talk, evidence);
        }
        else if (!talk.HasEnded)
        {
            Watch(sessions.Adopt(PresentationSession.Of(talk, evidence, clock)));
        }
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var (kind, code) in due.Keys)
        {
            due.TryRemove((kind, code), out _);
            if (sessions.Find(code) is not { } session)
            {
                known.Remove(code);
                pointed.Remove(code);
                continue;
            }

            switch (kind)
            {
                case TalkMessage.Saved:
                    await SaveAsync(session, cancellationToken);
                    break;
                case TalkMessage.Point when session.PointsAt is var place && place != pointed.GetValueOrDefault(code):
                    pointed[code] = place;
                    await store.TellAsync(TalkMessage.Pointing(server, code, place).ToString(), cancellationToken);
                    break;
                case TalkMessage.Audience:
                    await TellAudienceAsync(session, cancellationToken);
                    break;
            }
        }
    }

    private async Task SaveAsync(PresentationSession session, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var before = known.GetValueOrDefault(session.Code);
            var talk = session.ToShared(before?.Revision ?? 0);
            if (before is not null && IsSame(before, talk))
            {
                return;
            }

            if (await store.TrySaveAsync(talk, new TalkMessage(TalkMessage.Saved, server, talk.Code, []).ToString(), cancellationToken))
            {
                known[talk.Code] = talk with { Revision = talk.Revision + 1 };
                return;
            }

            if (await store.FindAsync(session.Code, cancellationToken) is { } theirs)
            {
                await TakeOverAsync(theirs, cancellationToken);
            }
            else
            {
                known.Remove(session.Code);
            }
        }
    }

    private Task TellAudienceAsync(PresentationSession session, CancellationToken cancellationToken) => store.TellAsync(
        new TalkMessage(TalkMessage.Audience, server, session.Code, [session.FollowersHere.ToString(CultureInfo.InvariantCulture)]).ToString(),
        cancellationToken);

    /// <summary>From time to time: says again who follows here, forgets servers that say nothing, and what is long over.</summary>
    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        foreach (var session in sessions.All.Where(session => !session.HasEnded))
        {
            session.CountElsewhere(audiences.Of(session.Code));
            if (session.FollowersHere > 0)
            {
                await TellAudienceAsync(session, cancellationToken);
            }
        }

        foreach (var gone in known.Keys.Where(code => sessions.Find(code) is null).ToList())
        {
            known.Remove(gone);
            pointed.Remove(gone);
        }

        await store.ForgetAsync(clock.GetUtcNow() - PresentationSessions.Idle - TimeSpan.FromHours(1), cancellationToken);
    }

    private void Watch(PresentationSession session)
    {
        session.Moved += (_, _) => Tell(TalkMessage.Saved, session.Code);
        session.DevicesChanged += (_, _) => Tell(TalkMessage.Saved, session.Code);
        session.Pointed += (_, _) => Tell(TalkMessage.Point, session.Code);
        var here = session.FollowersHere;
        session.AudienceChanged += (_, _) =>
        {
            // what changed elsewhere is no news of this server's
            var now = session.FollowersHere;
            if (Interlocked.Exchange(ref here, now) != now)
            {
                Tell(TalkMessage.Audience, session.Code);
            }
        };
    }

    private void Tell(string kind, string code)
    {
        due[(kind, code)] = true;
        wake.Writer.TryWrite(true);
    }

    /// <summary>Whether there is nothing to write. Times are left out: the store rounds them.</summary>
    private static bool IsSame(SharedTalk one, SharedTalk other) => Plain(one) == Plain(other) && one.Secrets.SequenceEqual(other.Secrets);

    private static SharedTalk Plain(SharedTalk talk) => talk with { Revision = 0, Packs = [], Secrets = [], Started = default, LastActive = default, InvitationUntil = null };

    [LoggerMessage(Level = LogLevel.Debug, Message = "Presentations could not be shared; trying again. {Reason}")]
    private partial void LogAway(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A presentation of another server shows evidence {Version}, which is no longer kept.")]
    private partial void LogNoEvidence(string version);
}
