using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Dashboard.Data.Store;

/// <summary>Hears what other programs write into the shared database and takes it over; notices when the database goes away and comes back.</summary>
/// <param name="options">Says where it is.</param>
/// <param name="loader">Takes packs over.</param>
/// <param name="talks">Is told of presentations.</param>
/// <param name="state">Is told whether the database can be reached.</param>
/// <param name="logger">Told of every change of that.</param>
internal sealed partial class StoreListener(IOptions<DatabaseOptions> options, PackLoader loader, PostgresTalks talks, StoreState state, ILogger<StoreListener> logger) : BackgroundService
{
    // a line that has gone silent is noticed by a question that nobody answers
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    private bool isEvidenceDue;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var delay = TimeSpan.FromMilliseconds(250);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString());
                await ListenAsync(connection, stoppingToken);
                delay = TimeSpan.FromMilliseconds(250);
                await HearAsync(connection, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // whatever it was: the dashboard goes on with what it has, and tries again
                if (state.Lost())
                {
                    LogLost(exception.Message);
                }

                await Task.Delay(delay, stoppingToken);
                delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
            }
        }
    }

    private async Task ListenAsync(NpgsqlConnection connection, CancellationToken stoppingToken)
    {
        connection.Notification += (_, told) =>
        {
            if (told.Channel == StoreChannels.Evidence)
            {
                isEvidenceDue = true;
            }
            else
            {
                talks.Hear(told.Payload);
            }
        };
        await connection.OpenAsync(stoppingToken);
        await RunAsync(connection, $"LISTEN {StoreChannels.Evidence}; LISTEN {StoreChannels.Talks}", stoppingToken);

        // what was told while nobody listened
        await loader.CatchUpAsync(stoppingToken);
        if (state.AwaySince is not null)
        {
            LogBack();
        }

        state.Reached();
        talks.HearAgain();
    }

    private async Task HearAsync(NpgsqlConnection connection, CancellationToken stoppingToken)
    {
        while (true)
        {
            if (!await connection.WaitAsync(Silence, stoppingToken))
            {
                await RunAsync(connection, "SELECT 1", stoppingToken);
            }

            if (isEvidenceDue)
            {
                isEvidenceDue = false;
                await loader.CatchUpAsync(stoppingToken);
            }
        }
    }

    private string ConnectionString() => new NpgsqlConnectionStringBuilder(options.Value.ConnectionString) { Pooling = false, CommandTimeout = 10, ApplicationName = "dashboard-listener" }.ConnectionString;

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken stoppingToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database cannot be reached; the dashboard goes on with the evidence that it has. {Reason}")]
    private partial void LogLost(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The database can be reached again.")]
    private partial void LogBack();
}
