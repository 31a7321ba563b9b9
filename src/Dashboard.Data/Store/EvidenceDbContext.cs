using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Store;

/// <summary>The tables of the evidence. They hold the records of the domain as they are; nothing outside this project sees them.</summary>
/// <param name="options">The database.</param>
public sealed class EvidenceDbContext(DbContextOptions<EvidenceDbContext> options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The shadow column that keeps the order of a pack's rows.</summary>
    internal const string Ordinal = "Ordinal";

    /// <summary>The keys that protect cookies and the state of pages: servers that share the database read each other's.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<StoredPack> Packs => Set<StoredPack>();

    internal DbSet<StoredPackVersion> PackVersions => Set<StoredPackVersion>();

    internal DbSet<SharedTalk> Talks => Set<SharedTalk>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredPack>().HasKey(pack => pack.Id);
        modelBuilder.ApplyConfiguration(new SourceTable());
        modelBuilder.ApplyConfiguration(new EntityTable());
        modelBuilder.ApplyConfiguration(new SegmentTable());
        modelBuilder.ApplyConfiguration(new ClaimTable(Database.IsRelational()));
        modelBuilder.ApplyConfiguration(new RelationTable());
        modelBuilder.ApplyConfiguration(new MetricTable());
        modelBuilder.ApplyConfiguration(new DefinitionTable());
        modelBuilder.ApplyConfiguration(new ChartTable());
        modelBuilder.ApplyConfiguration(new DeckTable());
        modelBuilder.ApplyConfiguration(new PackVersionTable());
        modelBuilder.ApplyConfiguration(new TalkTable());
        modelBuilder.Entity<DataProtectionKey>().ToTable("DataProtectionKeys");
    }
}
