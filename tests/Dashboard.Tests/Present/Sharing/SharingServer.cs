using Dashboard.Data;
using Dashboard.Data.Store;
using Dashboard.Present;
using Dashboard.Present.Sharing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Present.Sharing;

/// <summary>The presentations of one of several servers.</summary>
internal sealed class SharingServer : IAsyncDisposable
{
    /// <summary>Ends a test that hangs; none waits for it.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private readonly SnapshotProvider snapshots = new();
    private readonly SharedPresentations sharing;

    private SharingServer(ITalkStore store)
    {
        // the archive finds what is published and needs no database for it
        snapshots.Publish(ArticleEvidence.Snapshot.Packs);
        sharing = new(Sessions, store, new EvidenceArchive(null!, snapshots), TimeProvider.System, NullLogger<SharedPresentations>.Instance);
    }

    public PresentationSessions Sessions { get; } = new(TimeProvider.System);

    public static async Task<SharingServer> StartAsync(ITalkStore store)
    {
        var server = new SharingServer(store);
        await server.sharing.StartAsync(default);
        return server;
    }

    /// <summary>Starts a presentation.</summary>
    public (PresentationSession Session, string Secret) Present() => Sessions.Start(new() { Deck = "story" }, snapshots.Current)!.Value;

    /// <summary>The presentation with the code, once it has come here.</summary>
    public async Task<PresentationSession> FindAsync(string code)
    {
        await UntilAsync(() => Sessions.Find(code) is not null);
        return Sessions.Find(code)!;
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        using var guard = new CancellationTokenSource(Guard);
        while (!holds())
        {
            await Task.Delay(5, guard.Token);
        }
    }

    /// <summary>The server goes without a word.</summary>
    public async ValueTask DisposeAsync()
    {
        await sharing.StopAsync(default);
        sharing.Dispose();
        snapshots.Dispose();
    }
}
