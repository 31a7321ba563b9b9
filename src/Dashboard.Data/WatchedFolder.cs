using Dashboard.Data.Packs;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data;

/// <summary>
/// A folder that is watched, and looked at now and then: a watcher stays with the folder that it was given when that is moved away, and never sees the one that
/// takes its place.
/// </summary>
/// <param name="folder">The folder of the pack.</param>
/// <param name="changed">Called for every change, on any thread.</param>
/// <param name="logger">Told where the folder cannot be watched.</param>
internal sealed class WatchedFolder(PackFolder folder, Action changed, ILogger logger) : IDisposable
{
    private readonly string? path = folder.DiskPath;
    private readonly Lock turn = new();
    private FolderWatch watch = new(folder, changed, logger);
    private string stamp = folder.DiskPath is { } disk ? FolderStamp.Of(disk) : "";
    private bool isGone;

    /// <summary>Whether its files lie on a disk, where they can be looked at.</summary>
    public bool IsOnDisk => path is not null;

    /// <summary>Tells of a change that no watcher told, and watches what is there now.</summary>
    public void Look()
    {
        var now = path is null ? stamp : FolderStamp.Of(path);
        if (now == stamp)
        {
            return;
        }

        lock (turn)
        {
            stamp = now;
            if (!isGone && Directory.Exists(path))
            {
                watch.Dispose();
                watch = new(folder, changed, logger);
            }
        }

        changed();
    }

    /// <summary>What is there now is about to be read: it is no news.</summary>
    public void Remember() => stamp = path is null ? "" : FolderStamp.Of(path);

    /// <inheritdoc />
    public void Dispose()
    {
        lock (turn)
        {
            isGone = true;
            watch.Dispose();
        }
    }
}
