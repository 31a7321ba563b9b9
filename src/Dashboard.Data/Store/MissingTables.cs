using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Dashboard.Data.Store;

/// <summary>The statements that add to a PostgreSQL database what the model has and it has not: tables, columns, indexes.</summary>
internal static class MissingTables
{
    /// <summary>The statements, in the order in which they are to be run.</summary>
    public static async Task<IReadOnlyList<string>> StatementsAsync(EvidenceDbContext database, CancellationToken cancellationToken)
    {
        var columns = (await NamesAsync(database, """SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns WHERE table_schema = current_schema()""", cancellationToken)).ToHashSet();
        var indexes = (await NamesAsync(database, """SELECT indexname::text AS "Value" FROM pg_indexes WHERE schemaname = current_schema()""", cancellationToken)).ToHashSet();
        var tables = columns.Select(column => column.Split('.')[0]).ToHashSet();

        var model = database.GetService<IDesignTimeModel>().Model;
        var missing = database.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel()).SelectMany(IEnumerable<MigrationOperation> (operation) => operation switch
        {
            CreateTableOperation table when tables.Contains(table.Name) => table.Columns.Where(column => !columns.Contains($"{table.Name}.{column.Name}")).Select(Optional),
            CreateIndexOperation index when indexes.Contains(index.Name) => [],
            _ => [operation],
        }).ToList();
        return [.. database.GetService<IMigrationsSqlGenerator>().Generate(missing, model).Select(command => command.CommandText)];
    }

    /// <summary>Rows that are there already need a value.</summary>
    private static AddColumnOperation Optional(AddColumnOperation column)
    {
        if (!column.IsNullable && column.DefaultValue is null && column.DefaultValueSql is null)
        {
            column.DefaultValueSql = column.ColumnType switch
            {
                "text" => "''",
                "boolean" => "false",
                { } type when type.EndsWith("[]", StringComparison.Ordinal) => "'{}'",
                "date" or "timestamp with time zone" => "now()",
                _ => "0",
            };
        }

        return column;
    }

    private static Task<List<string>> NamesAsync(EvidenceDbContext database, string sql, CancellationToken cancellationToken) =>
        database.Database.SqlQueryRaw<string>(sql).ToListAsync(cancellationToken);
}
