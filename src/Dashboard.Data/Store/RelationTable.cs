using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How relations are stored.</summary>
internal sealed class RelationTable : IEntityTypeConfiguration<Relation>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Relation> builder)
    {
        builder.ToTable("Relations");
        builder.HasKey(relation => new { relation.From, relation.Kind, relation.To });
        builder.HasIndex(relation => relation.Pack);
        builder.Property<int>(EvidenceDbContext.Ordinal);
        builder.Property(relation => relation.Kind).HasConversion<string>();
    }
}
