using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How segments are stored.</summary>
internal sealed class SegmentTable : IEntityTypeConfiguration<Segment>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Segment> builder)
    {
        builder.ToTable("Segments");
        builder.HasKey(segment => segment.Id);
        builder.HasIndex(segment => segment.Pack);
        builder.Property<int>(EvidenceDbContext.Ordinal);
    }
}
