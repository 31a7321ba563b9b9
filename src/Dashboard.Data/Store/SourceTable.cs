using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How sources are stored.</summary>
internal sealed class SourceTable : IEntityTypeConfiguration<Source>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources");
        builder.HasKey(source => source.Id);
        builder.HasIndex(source => source.Pack);
        builder.Property<int>(EvidenceDbContext.Ordinal);
        builder.Property(source => source.Kind).HasConversion<string>();

        // the usual conversion writes the address unescaped, which is no longer the address that was printed
        builder.Property(source => source.Url).HasConversion(url => url.OriginalString, text => new Uri(text));
    }
}
