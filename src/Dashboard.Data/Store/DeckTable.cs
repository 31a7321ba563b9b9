using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How decks are stored.</summary>
internal sealed class DeckTable : IEntityTypeConfiguration<DeckText>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<DeckText> builder)
    {
        builder.ToTable("Decks");
        builder.HasKey(deck => new { deck.Pack, deck.Id });
        builder.Property<int>(EvidenceDbContext.Ordinal);
    }
}
