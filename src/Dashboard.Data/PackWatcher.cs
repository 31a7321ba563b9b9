using System.Threading.Channels;
using Dashboard.Data.Validation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data;

/// <summary>Loads the packs again when their files change. A broken pack is logged with every problem, and the last good snapshot stays.</summary>
/// <param name="folders">The folders of the packs.</param>
/// <param name="loader">Loads them.</param>
/// <param name="isOn">False where the configuration wants no watching.</param>
/// <param name="quiet">How long no file must have been touched before the packs are read.</param>
/// <param name="look">How often the folders are looked at: one that is replaced by another takes what watches it along, and a network tells nothing.</param>
/// <param name="logger">Told what was refused.</param>
internal sealed partial class PackWatcher(PackFolders folders, PackLoader loader, bool isOn, TimeSpan quiet, TimeSpan look, ILogger<PackWatcher> logger) : BackgroundService
{
    /// <summary>A folder that was replaced shows within this time.</summary>
    public static readonly TimeSpan DefaultLook = TimeSpan.FromSeconds(3);

    /// <summary>An editor or a checkout writes several files: when none has been touched for this long, the packs are read.</summary>
    public static readonly TimeSpan DefaultQuiet = TimeSpan.FromMilliseconds(300);

    /// <summary>One place: a change that is waiting to be seen stands for all that come until then.</summary>
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private List<WatchedFolder> watches = [];

    /// <summary>Watches from here on: a change that comes while the host is still starting is not lost.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        watches = [.. folders.All.Where(_ => isOn).Select(folder => new WatchedFolder(folder, () => changes.Writer.TryWrite(true), logger))];
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        watches.ForEach(watch => watch.Dispose());
        base.Dispose();
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(TakeOverAsync(stoppingToken), LookAsync(stoppingToken));

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(look);
        while (watches.Exists(watch => watch.IsOnDisk) && await timer.WaitForNextTickAsync(stoppingToken))
        {
            watches.ForEach(watch => watch.Look());
        }
    }

    private async Task TakeOverAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in changes.Reader.ReadAllAsync(stoppingToken))
        {
            await SettleAsync(stoppingToken);
            await ReloadAsync(stoppingToken);
        }
    }

    private async Task SettleAsync(CancellationToken stoppingToken)
    {
        do
        {
            await Task.Delay(quiet, stoppingToken);
        }
        while (changes.Reader.TryRead(out _));
    }

    private async Task ReloadAsync(CancellationToken stoppingToken)
    {
        try
        {
            watches.ForEach(watch => watch.Remember());
            await loader.LoadAsync(stoppingToken);
        }
        catch (PackValidationException exception)
        {
            LogRefused(exception.Message);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            // e.g. the database is away: the next change tries again, and until then the dashboard goes on with what it has
            LogFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The changed data packs were not taken over; the last good evidence stays.\n{Problems}")]
    private partial void LogRefused(string problems);

    [LoggerMessage(Level = LogLevel.Error, Message = "The changed data packs could not be loaded; the last good evidence stays.")]
    private partial void LogFailed(Exception exception);
}
