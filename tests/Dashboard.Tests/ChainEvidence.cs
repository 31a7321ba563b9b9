using Dashboard.Data.Packs;
using Dashboard.Evidence;

namespace Dashboard.Tests;

/// <summary>All built-in packs: the article's, what happened later and the value chain in numbers, read once by the product's own reader.</summary>
internal static class ChainEvidence
{
    /// <summary>The id of the third pack.</summary>
    public const string PackId = "value-chain";

    /// <summary>The folder of the third pack.</summary>
    public static string Folder { get; } = RepositoryFolder.PathOf("wwwroot-assets", "data", PackId);

    /// <summary>The third pack.</summary>
    public static DataPack Pack { get; } = Read();

    /// <summary>The evidence of all three packs, as the product serves it.</summary>
    public static EvidenceSnapshot Snapshot { get; } = new([ArticleEvidence.Pack, LaterEvidence.Pack, Pack], "test");

    private static DataPack Read()
    {
        var result = DataPackReader.Read(Folder, [ArticleEvidence.Pack, LaterEvidence.Pack]);
        return result.IsValid ? result.Pack : throw new InvalidDataException(string.Join(Environment.NewLine, result.Problems));
    }
}
