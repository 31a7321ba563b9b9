using Dashboard.Evidence.Charting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How the charts of packs are stored.</summary>
internal sealed class ChartTable : IEntityTypeConfiguration<PackChart>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<PackChart> builder)
    {
        builder.ToTable("Charts");
        builder.HasKey(chart => chart.Id);
        builder.Property<int>(EvidenceDbContext.Ordinal);
        builder.HasIndex(chart => chart.Pack);
        builder.Property(chart => chart.Shape).HasConversion<string>();
        builder.PrimitiveCollection(chart => chart.Metrics);
        builder.PrimitiveCollection(chart => chart.Definitions);
        builder.PrimitiveCollection(chart => chart.Subjects);
        builder.PrimitiveCollection(chart => chart.Segments);
    }
}
