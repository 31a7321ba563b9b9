using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Store;

/// <summary>How presentations are stored.</summary>
internal sealed class TalkTable : IEntityTypeConfiguration<SharedTalk>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<SharedTalk> builder)
    {
        builder.ToTable("Talks");
        builder.HasKey(talk => talk.Code);
        builder.PrimitiveCollection(talk => talk.Packs);
        builder.PrimitiveCollection(talk => talk.Secrets);
    }
}
