using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How entities are stored.</summary>
internal sealed class EntityTable : IEntityTypeConfiguration<Entity>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Entity> builder)
    {
        builder.ToTable("Entities");
        builder.HasKey(entity => entity.Id);
        builder.HasIndex(entity => entity.Pack);
        builder.Property<int>(EvidenceDbContext.Ordinal);
        builder.Property(entity => entity.Kind).HasConversion<string>();
        builder.PrimitiveCollection(entity => entity.Aliases);
    }
}
