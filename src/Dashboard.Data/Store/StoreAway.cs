using System.Net.Sockets;
using Npgsql;

namespace Dashboard.Data.Store;

/// <summary>Tells a database that cannot be reached now, and may be soon, from one that answers with a refusal.</summary>
internal static class StoreAway
{
    /// <summary>Whether trying again later may help.</summary>
    public static bool Is(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                // the server is starting, stopping or full; wrong names and passwords do not mend themselves
                case PostgresException { SqlState: var state }:
                    return state is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.TooManyConnections
                        || state.StartsWith("08", StringComparison.Ordinal);
                case NpgsqlException { IsTransient: true } or SocketException or TimeoutException or EndOfStreamException:
                    return true;
            }
        }

        return false;
    }
}
