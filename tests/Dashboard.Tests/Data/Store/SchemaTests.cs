using Dashboard.Data.Store;
using Dashboard.Tests.Charts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Data.Store;

public sealed class SchemaTests
{
    /// <summary>Whoever changes the model raises <see cref="PostgresSchema.Version"/>; what is added reaches older databases by itself, anything else needs a step.</summary>
    [Fact]
    public async Task Model_OfThisVersion_IsTheOneThatWasWrittenDown()
    {
        await using var host = EvidenceHost.Over(new InMemoryFiles(), ("Database:Provider", "PostgreSQL"), ("Database:ConnectionString", "Host=nowhere"));
        await using var database = await host.GetRequiredService<IDbContextFactory<EvidenceDbContext>>().CreateDbContextAsync();

        GoldenFile.Check("schema.sql", $"-- version {PostgresSchema.Version}\n{database.Database.GenerateCreateScript().ReplaceLineEndings("\n")}");
    }

    [Fact]
    public void PackContent_AnyPack_ComesBackAsItWent()
    {
        var pack = PackBuilder.Good()
            .Column("claims.csv", "stated", "2024-08-01", "2024-08", "2024")
            .Table("metrics", "id,name,name-zh,nature,negative,unit\nrevenue,Sales of tea,茶叶销售,flow,no,USD billion\n")
            .Pack();

        Assert.Equivalent(pack, PackContent.Read(PackContent.Write(pack)), strict: true);
    }
}
