namespace Dashboard.Data.Store;

/// <summary>Begins work that needs the database, and begins it again as long as the database cannot be reached.</summary>
internal static class StoreStart
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(15);

    /// <summary>Waits for the work to succeed.</summary>
    /// <param name="work">The work.</param>
    /// <param name="patience">How long is waited in all.</param>
    /// <param name="waiting">Told before each wait: how many seconds it takes, and why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreUnavailableException">The database has not come, or has refused.</exception>
    public static async Task<T> WaitAsync<T>(Func<Task<T>> work, TimeSpan patience, Action<double, string> waiting, CancellationToken cancellationToken)
    {
        var (delay, waited) = (FirstDelay, TimeSpan.Zero);
        while (true)
        {
            try
            {
                return await work();
            }
            catch (Exception exception) when (StoreAway.Is(exception) && waited < patience)
            {
                waiting(delay.TotalSeconds, exception.Message);
            }
            catch (Exception exception) when (StoreAway.Is(exception) || exception is Npgsql.NpgsqlException)
            {
                throw new StoreUnavailableException($"The database cannot be used: {exception.Message}", exception);
            }

            await Task.Delay(delay, cancellationToken);
            waited += delay;
            delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
        }
    }
}
