using System.Diagnostics;

namespace Dashboard.Tests.Hosting;

/// <summary>The program as it is called from a shell.</summary>
public sealed class CommandLineTests
{
    private static readonly string Nowhere = RepositoryFolder.PathOf("no-such-pack");

    [Fact]
    public async Task Validate_SoundPack_ExitsWithZeroAndCounts()
    {
        var (exit, output, _) = await RunAsync("validate", ArticleEvidence.Folder);

        Assert.Equal(0, exit);
        Assert.Equal("nscale-2026-01: 136 claims, 15 sources, no problems", output.Split('\n')[0].Trim());
    }

    [Fact]
    public async Task Validate_PackThatFollowsAnother_IsJudgedBehindIt()
    {
        var (exit, output, _) = await RunAsync("validate", LaterEvidence.Folder);

        Assert.Equal(0, exit);
        Assert.Equal("what-happened-later: 120 claims, 40 sources, no problems", output.Split('\n')[0].Trim());
    }

    [Fact]
    public async Task Validate_PackBehindTwoOthers_IsJudgedBehindBoth()
    {
        var (exit, output, _) = await RunAsync("validate", ChainEvidence.Folder);

        Assert.Equal((0, "value-chain: 878 claims, 496 sources, no problems"), (exit, output.Split('\n')[0].Trim()));
        Assert.Contains("chart world-electricity-2030: spread,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_PathFromTheFolderOfTheShell_IsFound()
    {
        var (exit, output, _) = await RunAsync(RepositoryFolder.PathOf(), ["validate", $"wwwroot-assets/data/{ArticleEvidence.PackId}"]);

        Assert.Equal((0, "nscale-2026-01: 136 claims, 15 sources, no problems"), (exit, output.Split('\n')[0].Trim()));
    }

    [Fact]
    public async Task Validate_NoFolder_ExitsWithOneAndSaysSo()
    {
        var (exit, output, _) = await RunAsync("validate", Nowhere);

        Assert.Equal(1, exit);
        Assert.Contains("not a folder", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_SoundPack_ExitsWithZero()
    {
        var (exit, _, errors) = await RunAsync("import", ArticleEvidence.Folder);

        Assert.Equal((0, ""), (exit, errors));
    }

    [Theory]
    [InlineData("validate needs the folder of a data pack.", "validate")]
    [InlineData("validate needs the folder of a data pack.", "validate", "--pack")]
    [InlineData("import needs the folder of a data pack.", "import")]
    [InlineData("--pack needs the folder of a data pack.", "--pack")]
    [InlineData("There is no command 'servce'.", "servce")]
    public async Task Words_ThatMakeNoCommand_ExitWithTwoTheReasonAndTheUsage(string reason, params string[] words)
    {
        var (exit, _, errors) = await RunAsync(words);

        Assert.Equal(2, exit);
        Assert.StartsWith(reason, errors, StringComparison.Ordinal);
        Assert.Contains("Usage:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packs_ThatCannotBeRead_ExitWithOneAndNameEveryOne()
    {
        var (exit, _, errors) = await RunAsync("--pack", Nowhere + "-1", "--pack", Nowhere + "-2");

        Assert.Equal(1, exit);
        Assert.Contains("no-such-pack-1", errors, StringComparison.Ordinal);
        Assert.Contains("no-such-pack-2", errors, StringComparison.Ordinal);
    }

    private static Task<(int Exit, string Output, string Errors)> RunAsync(params string[] words) => RunAsync(Environment.CurrentDirectory, words);

    /// <summary>Runs the program in its own folder, as <c>dotnet run</c> does, called from a shell in another.</summary>
    private static async Task<(int Exit, string Output, string Errors)> RunAsync(string shell, string[] words)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var program = Process.Start(new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "Dashboard.dll"), .. words])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["PWD"] = shell },
        })!;
        var output = program.StandardOutput.ReadToEndAsync();
        var errors = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, await errors);
    }
}
