using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Dashboard.Data.Store;

/// <summary>
/// Makes the database and brings its tables to the version of this program, also where several dashboards start at the same time. What is missing is
/// added, whatever earlier program made the rest; what else a version changes is a step of its own.
/// </summary>
internal static class PostgresSchema
{
    /// <summary>
    /// The version of the tables. Raised with every change of the model: a program does not write into tables of a later version, which may ask for what it
    /// does not know.
    /// </summary>
    public const int Version = 2;

    /// <summary>Any number will do: the dashboards that share a database take turns by it.</summary>
    private const long Key = 0x45564944;

    /// <summary>Statements that lead to a version where adding tables, columns and indexes is not enough, e.g. for a column of another type. None so far.</summary>
    private static readonly IReadOnlyList<(int Version, string Sql)> Steps = [];

    /// <summary>Waits until no other dashboard writes; holds until the end of the transaction.</summary>
    public static Task TakeTurnAsync(EvidenceDbContext database, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken);

    /// <summary>Makes what is not there yet.</summary>
    /// <exception cref="StoreUnavailableException">A later program has made the tables.</exception>
    public static async Task MigrateAsync(EvidenceDbContext database, CancellationToken cancellationToken)
    {
        await EnsureDatabaseAsync(database.GetService<IRelationalDatabaseCreator>(), cancellationToken);

        // between a look and its work another dashboard may do the same: both happen under the lock, all or nothing
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await TakeTurnAsync(database, cancellationToken);
        var stored = await StoredVersionAsync(database, cancellationToken);
        if (stored > Version)
        {
            throw new StoreUnavailableException($"The database has tables of version {stored}, and this program knows version {Version}: start the program that is as new as the database.");
        }

        foreach (var (_, sql) in Steps.Where(step => step.Version > stored))
        {
            await RunAsync(database, sql, cancellationToken);
        }

        foreach (var sql in await MissingTables.StatementsAsync(database, cancellationToken))
        {
            await RunAsync(database, sql, cancellationToken);
        }

        if (stored < Version)
        {
            await database.Database.ExecuteSqlAsync($"""INSERT INTO "SchemaVersions" ("Version", "Since") VALUES ({Version}, now())""", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The version of the tables that are there; 0 for none, 1 for what programs made that noted no version.</summary>
    private static async Task<int> StoredVersionAsync(EvidenceDbContext database, CancellationToken cancellationToken)
    {
        var hasTables = await database.GetService<IRelationalDatabaseCreator>().HasTablesAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync($"""CREATE TABLE IF NOT EXISTS "SchemaVersions" ("Version" integer PRIMARY KEY, "Since" timestamp with time zone NOT NULL)""", cancellationToken);
        var noted = await database.Database.SqlQuery<int?>($"""SELECT max("Version") AS "Value" FROM "SchemaVersions" """).SingleAsync(cancellationToken);
        return noted ?? (hasTables ? 1 : 0);
    }

    /// <summary>Braces of a statement, as in the default of a list, are no places for parameters.</summary>
    private static Task<int> RunAsync(EvidenceDbContext database, string sql, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), cancellationToken);

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
