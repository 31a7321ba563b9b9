using Dashboard.Data.Packs;

namespace Dashboard.Tests.Data.Packs;

public sealed class LinkRuleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pack");
    private readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("outside");

    public LinkRuleTests()
    {
        PackBuilder.Good().WriteTo(folder);
        PackBuilder.Good().WriteTo(outside);
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        outside.Delete(recursive: true);
    }

    [Fact]
    public void Read_LinkToAFileOutside_IsRefused()
    {
        Link("claims.csv", Path.Combine(outside.FullName, "claims.csv"));

        HasProblem("claims.csv: a link that leaves the pack's folder");
    }

    [Fact]
    public void Read_LinkWithAStepUpwards_IsRefused()
    {
        Link("claims.csv", $"../{outside.Name}/claims.csv");

        HasProblem("claims.csv: a link that leaves the pack's folder");
    }

    [Fact]
    public void Read_FolderThatIsALinkOutside_IsRefused()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "tables"), outside.FullName);
        PackBuilder.Good().Replace("datapackage.json", "\"claims.csv\"", "\"tables/claims.csv\"").WriteTo(folder);

        HasProblem("tables/claims.csv: a link that leaves the pack's folder");
    }

    [Fact]
    public void Read_LinkThatLeadsToItself_IsRefused()
    {
        Link("claims.csv", "claims.csv");

        Assert.True(LinkRule.Leaves(folder.FullName, "claims.csv"));
    }

    [Fact]
    public void Read_LinkWithinThePack_IsFollowed()
    {
        File.Move(Path.Combine(folder.FullName, "claims.csv"), Path.Combine(folder.FullName, "facts.csv"));
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "claims.csv"), "./facts.csv");

        Assert.Equal(4, DataPackReader.Read(folder.FullName).Pack?.Claims.Count);
    }

    [Fact]
    public void Read_FolderReachedByALink_IsRead()
    {
        var link = Path.Combine(outside.FullName, "link");
        Directory.CreateSymbolicLink(link, folder.FullName);

        Assert.Equal("tea-2025", DataPackReader.Read(link).Pack?.Id);
    }

    private void Link(string name, string target)
    {
        File.Delete(Path.Combine(folder.FullName, name));
        File.CreateSymbolicLink(Path.Combine(folder.FullName, name), target);
    }

    private void HasProblem(string problem) => Assert.Equal(problem, Assert.Single(DataPackReader.Read(folder.FullName).Problems).ToString());
}
