using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Dashboard.Data.Store;

/// <summary>Makes the database and its tables on a PostgreSQL server, also where several dashboards start at the same time.</summary>
internal static class PostgresTables
{
    /// <summary>Any number will do: the dashboards that share a database take turns by it.</summary>
    private const long Key = 0x45564944;

    /// <summary>Waits until no other dashboard writes; holds until the end of the transaction.</summary>
    public static Task TakeTurnAsync(EvidenceDbContext database, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken);

    /// <summary>Makes what is not there yet.</summary>
    public static async Task EnsureCreatedAsync(EvidenceDbContext database, CancellationToken cancellationToken)
    {
        var creator = database.GetService<IRelationalDatabaseCreator>();
        await EnsureDatabaseAsync(creator, cancellationToken);

        // not EnsureCreated: between its look and its work another dashboard may do the same
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await TakeTurnAsync(database, cancellationToken);
        if (!await creator.HasTablesAsync(cancellationToken))
        {
            await creator.CreateTablesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task EnsureDatabaseAsync(IRelationalDatabaseCreator creator, CancellationToken cancellationToken)
    {
        if (await creator.ExistsAsync(cancellationToken))
        {
            return;
        }

        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // another dashboard was faster
        }
    }
}
