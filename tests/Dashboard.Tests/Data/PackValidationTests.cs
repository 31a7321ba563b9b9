using Dashboard.Data;

namespace Dashboard.Tests.Data;

public class PackValidationTests
{
    [Fact]
    public void Run_GoodPack_SaysSoOnOneLine()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Good().WriteTo(folder);

        var (code, output) = Run(folder.FullName);

        Assert.Equal(0, code);
        Assert.Equal($"tea-2025: 4 claims, 2 sources, no problems{Environment.NewLine}", output);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Run_BrokenPack_WritesOneProblemALine()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Good().Cell("claims.csv", 2, "value", "abc").Cell("claims.csv", 3, "status", "").WriteTo(folder);

        var (code, output) = Run(folder.FullName);

        Assert.Equal(1, code);
        Assert.Equal(
            $"claims.csv:2: value: 'abc' is not a number{Environment.NewLine}claims.csv:3: status: empty, but required{Environment.NewLine}",
            output);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Run_PathThatIsNoFolder_IsAProblem()
    {
        var (code, output) = Run("no/such/pack");

        Assert.Equal(1, code);
        Assert.Equal($"no/such/pack: not a folder{Environment.NewLine}", output);
    }

    [Fact]
    public void Run_PackThatNeedsAConfiguredOne_IsValidBehindIt()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Second().Append("claims.csv", "steam-sales,Steam sells,,steam,,,,,,,,,,,,actual,,,,\n").WriteTo(folder);

        Assert.Equal($"claims.csv:2: entity: 'steam' is not an entity{Environment.NewLine}", Run(folder.FullName).Output);
        Assert.Equal($"second: 1 claims, 0 sources, no problems{Environment.NewLine}", RunBehindTheGoodPack(folder.FullName).Output);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Run_ConfiguredPack_DoesNotClashWithItself()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Good().WriteTo(folder);

        Assert.Equal(0, RunBehindTheGoodPack(folder.FullName).Code);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Run_PackThatFollowsAConfiguredOne_IsJudgedBehindIt()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Second().Follows("tea-2025").Append("claims.csv", "steam-sales,Steam sells,,steem,,,,,,,,,,,,actual,,,,\n").WriteTo(folder);

        Assert.Equal($"claims.csv:2: entity: 'steem' is not an entity; the nearest is 'steam'{Environment.NewLine}", RunBehindTheGoodPack(folder.FullName).Output);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Run_PackThatFollowsAnUnknownOne_IsOneProblem()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Second().Follows("coffee-2025").Append("claims.csv", "bean-sales,Bean sells,,bean,,,,,,,,,,,,actual,,,,\n").WriteTo(folder);

        Assert.Equal(
            (1, $"datapackage.json: follows: there is no pack 'coffee-2025' before this one{Environment.NewLine}"),
            RunBehindTheGoodPack(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Run_FurtherProblems_AreToldAndCount()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        PackBuilder.Good().WriteTo(folder);
        using var output = new StringWriter();

        var code = PackValidation.Run(folder.FullName, output, new(), new InMemoryFiles(), packs => [$"decks/a.md:3: of {packs[^1].Id}"]);

        Assert.Equal((1, $"decks/a.md:3: of tea-2025{Environment.NewLine}"), (code, output.ToString()));
        folder.Delete(recursive: true);
    }

    private static (int Code, string Output) RunBehindTheGoodPack(string path)
    {
        using var output = new StringWriter();
        var options = new PackOptions { BuiltIn = ["tea-2025"] };
        return (PackValidation.Run(path, output, options, PackBuilder.Good().WriteTo(new InMemoryFiles())), output.ToString());
    }

    private static (int Code, string Output) Run(string path)
    {
        using var output = new StringWriter();
        return (PackValidation.Run(path, output), output.ToString());
    }
}
