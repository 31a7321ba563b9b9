using Dashboard.Data.Packs;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Data;

/// <summary>Tells when a file of a pack changes. Says nothing, once and for all, where that cannot be known.</summary>
internal sealed partial class FolderWatch : IDisposable
{
    private readonly ILogger logger;
    private readonly PhysicalFileProvider? disk;
    private readonly IDisposable? registration;

    /// <summary>Starts to watch.</summary>
    /// <param name="folder">The folder of the pack.</param>
    /// <param name="changed">Called for every change, on any thread.</param>
    /// <param name="logger">Told where the folder cannot be watched.</param>
    public FolderWatch(PackFolder folder, Action changed, ILogger logger)
    {
        this.logger = logger;
        try
        {
            // the web root of development is a list of links to files that lie elsewhere: it opens them but does not watch them
            disk = folder.DiskPath is { } path ? new PhysicalFileProvider(path) : null;
            var watched = disk is null ? folder : new PackFolder(disk, "", folder.Location);
            registration = ChangeToken.OnChange(watched.Watch, changed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // e.g. the system has no watchers left
            LogBlind(exception, folder.Location);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        registration?.Dispose();
        disk?.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The data pack '{Location}' cannot be watched: changes show after the next start.")]
    private partial void LogBlind(Exception exception, string location);
}
