using System.Collections.Concurrent;
using Dashboard.Data.Store;

namespace Dashboard.Tests.Present.Sharing;

/// <summary>A store in memory that several servers of a test share; it can be away for a while.</summary>
internal sealed class TalkStoreOfTwo : ITalkStore
{
    private readonly ConcurrentDictionary<string, SharedTalk> talks = [];
    private readonly Lock writing = new();

    public event EventHandler<TalkHeardEventArgs>? Heard;

    public event EventHandler? HeardAgain;

    /// <summary>Whether it cannot be reached.</summary>
    public bool IsAway { get; set; }

    /// <summary>Tells everybody that it is back.</summary>
    public void ComeBack()
    {
        IsAway = false;
        HeardAgain?.Invoke(this, EventArgs.Empty);
    }

    public Task<IReadOnlyList<SharedTalk>> LoadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<SharedTalk>>([.. Reached(talks).Values.Where(talk => !talk.HasEnded)]);

    public Task<SharedTalk?> FindAsync(string code, CancellationToken cancellationToken) => Task.FromResult(Reached(talks).GetValueOrDefault(code));

    public Task<bool> TrySaveAsync(SharedTalk talk, string message, CancellationToken cancellationToken)
    {
        lock (writing)
        {
            if (Reached(talks).GetValueOrDefault(talk.Code) is { } before && before.Revision != talk.Revision)
            {
                return Task.FromResult(false);
            }

            talks[talk.Code] = talk with { Revision = talk.Revision + 1 };
        }

        Heard?.Invoke(this, new(message));
        return Task.FromResult(true);
    }

    public Task TellAsync(string message, CancellationToken cancellationToken)
    {
        Reached(talks);
        Heard?.Invoke(this, new(message));
        return Task.CompletedTask;
    }

    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => Task.CompletedTask;

    private T Reached<T>(T held) => IsAway ? throw new IOException("The store is away.") : held;
}
