using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How claims are stored.</summary>
/// <param name="isRelational">Whether the database has columns.</param>
internal sealed class ClaimTable(bool isRelational) : IEntityTypeConfiguration<Claim>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("Claims");
        builder.HasKey(claim => claim.Id);
        builder.HasIndex(claim => claim.Pack);
        builder.Property<int>(EvidenceDbContext.Ordinal);
        builder.Property(claim => claim.Status).HasConversion<string>();
        builder.PrimitiveCollection(claim => claim.Mentions);
        builder.PrimitiveCollection(claim => claim.Segments);
        builder.PrimitiveCollection(claim => claim.Flags);
        // as the pack writes it: a month or a year is no day
        builder.Property(claim => claim.Stated).HasConversion(new PartialDateText());
        builder.Property(claim => claim.Citations).HasConversion(new JsonText<IReadOnlyList<Citation>>(), new CitationsComparer());

        if (isRelational)
        {
            builder.OwnsOne(claim => claim.Amount);
            builder.OwnsOne(claim => claim.Period, period => period.Property(time => time.Kind).HasConversion<string>());
        }
        else
        {
            // the in-memory database cannot read complex types that may be absent (EF Core 10.0.14), and keeps each owned one as a row of its own: twice the time
            builder.Property(claim => claim.Amount).HasConversion(new JsonText<Amount?>());
            builder.Property(claim => claim.Period).HasConversion(new JsonText<Period?>());
        }
    }
}
