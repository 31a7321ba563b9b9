using System.Xml.Linq;

namespace Dashboard.Tests.Conventions;

/// <summary>The first command leaves the long checks out, the gate runs them, and the README names the command.</summary>
public sealed class LongCheckTests
{
    [Fact]
    public void FirstCommand_Filter_LeavesOutWhatTheSecondRuns()
    {
        var filter = XDocument.Load(RepositoryFolder.PathOf("Directory.Build.props")).Descendants("VSTestTestCaseFilter").Single().Value;

        Assert.Equal("Time!=long", filter);
        Assert.Contains("--filter Time=long", File.ReadAllText(RepositoryFolder.PathOf(".ci", "run")), StringComparison.Ordinal);
        Assert.Contains("dotnet test tests/Dashboard.BrowserTests --filter Time=long", File.ReadAllText(RepositoryFolder.PathOf("README.md")), StringComparison.Ordinal);
    }
}
