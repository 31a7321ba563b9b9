using Dashboard.Evidence.Measures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How the names of definitions are stored.</summary>
internal sealed class DefinitionTable : IEntityTypeConfiguration<Definition>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Definition> builder)
    {
        builder.ToTable("Definitions");
        builder.HasKey(definition => new { definition.Pack, definition.Id });
        builder.Property<int>(EvidenceDbContext.Ordinal);
    }
}
