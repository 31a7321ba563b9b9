using Dashboard.Data.Packs;
using Dashboard.Evidence;

namespace Dashboard.Tests;

/// <summary>The built-in pack, read once by the product's own reader. A snapshot is immutable, so every test may share it.</summary>
internal static class ArticleEvidence
{
    /// <summary>The id of the pack.</summary>
    public const string PackId = "nscale-2026-01";

    /// <summary>The folder of the pack.</summary>
    public static string Folder { get; } = RepositoryFolder.PathOf("wwwroot-assets", "data", PackId);

    /// <summary>The pack.</summary>
    public static DataPack Pack { get; } = Read();

    /// <summary>The evidence of the pack.</summary>
    public static EvidenceSnapshot Snapshot { get; } = new([Pack], "test");

    /// <summary>The claim with the id.</summary>
    public static Claim Claim(string id) =>
        Snapshot.FindClaim(id) ?? throw new ArgumentException($"The pack has no claim '{id}'.", nameof(id));

    private static DataPack Read()
    {
        var result = DataPackReader.Read(Folder);
        return result.IsValid ? result.Pack : throw new InvalidDataException(string.Join(Environment.NewLine, result.Problems));
    }
}
