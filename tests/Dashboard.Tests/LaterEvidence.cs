using Dashboard.Data.Packs;
using Dashboard.Evidence;

namespace Dashboard.Tests;

/// <summary>Both built-in packs, the article's and what happened later, read once by the product's own reader. A snapshot is immutable, so every test may share it.</summary>
internal static class LaterEvidence
{
    /// <summary>The id of the second pack.</summary>
    public const string PackId = "what-happened-later";

    /// <summary>The folder of the second pack.</summary>
    public static string Folder { get; } = RepositoryFolder.PathOf("wwwroot-assets", "data", PackId);

    /// <summary>The second pack.</summary>
    public static DataPack Pack { get; } = Read();

    /// <summary>The evidence of both packs, as the product shows it.</summary>
    public static EvidenceSnapshot Snapshot { get; } = new([ArticleEvidence.Pack, Pack], "test");

    /// <summary>The claim with the id, of either pack.</summary>
    public static Claim Claim(string id) =>
        Snapshot.FindClaim(id) ?? throw new ArgumentException($"The packs have no claim '{id}'.", nameof(id));

    private static DataPack Read()
    {
        var result = DataPackReader.Read(Folder, [ArticleEvidence.Pack]);
        return result.IsValid ? result.Pack : throw new InvalidDataException(string.Join(Environment.NewLine, result.Problems));
    }
}
