using BenchmarkDotNet.Attributes;
using Dashboard.Benchmarks.Generated;
using Dashboard.Data.Packs;

namespace Dashboard.Benchmarks;

/// <summary>Reading a pack from disk and validating every cell of it.</summary>
public class PackReadingBenchmarks
{
    private string folder = "";

    /// <summary>How many claims.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>Writes the pack.</summary>
    [GlobalSetup]
    public void Setup()
    {
        folder = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        PackFiles.Write(GeneratedEvidence.Pack(Claims), folder);
        var result = DataPackReader.Read(folder);
        if (result.Pack?.Claims.Count != Claims)
        {
            throw new InvalidOperationException($"The generated pack is not valid: {string.Join('\n', result.Problems.Take(5))}");
        }
    }

    /// <summary>Removes the pack.</summary>
    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    /// <summary>Files to a valid pack.</summary>
    [Benchmark]
    public PackReadResult ReadAndValidate() => DataPackReader.Read(folder);
}
