using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Data.Store;

/// <summary>Chooses the database.</summary>
internal static class EvidenceDatabase
{
    /// <summary>Sets up what <see cref="DatabaseOptions"/> ask for.</summary>
    public static void Configure(IServiceProvider services, DbContextOptionsBuilder builder)
    {
        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        _ = options.Provider switch
        {
            DatabaseProvider.PostgreSQL => builder.UseNpgsql(options.ConnectionString),
            _ => builder
                .UseInMemoryDatabase(services.GetRequiredService<InMemoryDatabaseName>().Value)

                // the store takes turns instead
                .ConfigureWarnings(warnings => warnings.Ignore(InMemoryEventId.TransactionIgnoredWarning)),
        };
    }
}
