using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How versions of packs are stored.</summary>
internal sealed class PackVersionTable : IEntityTypeConfiguration<StoredPackVersion>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<StoredPackVersion> builder)
    {
        builder.ToTable("PackVersions");
        builder.HasKey(version => new { version.Pack, version.Hash });
    }
}
