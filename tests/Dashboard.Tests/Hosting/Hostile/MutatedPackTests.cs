using System.Text;
using Dashboard.Data;
using Dashboard.Data.Packs;
using Dashboard.Evidence.Audit;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Hosting.Hostile;

/// <summary>A thousand broken packs: each is read, or refused with places. None ends the program.</summary>
public sealed class MutatedPackTests
{
    private const int Many = 1_000;

    private static readonly (string Name, string Text)[] Files =
    [
        ("datapackage.json", GoodPack.Manifest), ("sources.csv", GoodPack.Sources), ("entities.csv", GoodPack.Entities), ("segments.csv", GoodPack.Segments), ("claims.csv", GoodPack.Claims), ("relations.csv", GoodPack.Relations),
    ];

    [Fact]
    public void Packs_BrokenByChance_AreReadOrRefusedWithPlaces()
    {
        var faults = new List<string>();
        for (var seed = 0; seed < Many; seed++)
        {
            if (FaultOf(seed) is { } fault)
            {
                faults.Add($"seed {seed}: {fault}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string? FaultOf(int seed)
    {
        var mutation = new Mutation(seed);
        var files = new InMemoryFiles();
        var broken = mutation.Below(Files.Length);
        foreach (var (at, (name, text)) in Files.Index())
        {
            var bytes = Encoding.UTF8.GetBytes(at == broken ? mutation.Of(text) : text);
            files.Write($"{PackBuilder.Folder}/{name}", at == broken && mutation.Below(4) == 0 ? mutation.Of(bytes) : bytes);
        }

        try
        {
            var result = DataPackReader.Read(files, PackBuilder.Folder, []);
            if (result.Pack is { } pack)
            {
                // what is let in must bear to be shown
                using var provider = new SnapshotProvider();
                _ = AuditReport.Of(provider.Publish([pack]), new DateOnly(2026, 2, 3));
                return null;
            }

            return result.Problems.Count == 0 ? "refused without a reason"
                : result.Problems.FirstOrDefault(problem => problem.File.Length == 0 || problem.Message.Length == 0) is { } bare ? $"a problem without a place: {bare}"
                : null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
