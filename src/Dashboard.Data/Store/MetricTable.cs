using Dashboard.Evidence.Measures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How the names of metrics are stored.</summary>
internal sealed class MetricTable : IEntityTypeConfiguration<Metric>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Metric> builder)
    {
        builder.ToTable("Metrics");
        builder.HasKey(metric => new { metric.Pack, metric.Id });
        builder.Property<int>(EvidenceDbContext.Ordinal);
        builder.Property(metric => metric.Nature).HasConversion<string>();
    }
}
