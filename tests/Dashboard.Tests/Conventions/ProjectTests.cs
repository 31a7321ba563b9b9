using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Data;
using Dashboard.Evidence;

namespace Dashboard.Tests.Conventions;

/// <summary>Dependencies point one way, and the database is seen by one project only.</summary>
public sealed class ProjectTests
{
    [Theory]
    [InlineData("Dashboard.Evidence")]
    [InlineData("Dashboard.Data", "Dashboard.Evidence")]
    [InlineData("Dashboard.Charts", "Dashboard.Evidence")]
    [InlineData("Dashboard", "Dashboard.Charts", "Dashboard.Data", "Dashboard.Evidence")]
    public void Project_References_PointOneWay(string project, params string[] expected) =>
        Assert.Equal(expected, Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order(StringComparer.Ordinal));

    [Fact]
    public void Projects_OfTheSource_AreTheFourThatThisTestKnows() => Assert.Equal(
        ["Dashboard", "Dashboard.Charts", "Dashboard.Data", "Dashboard.Evidence"],
        SourceFiles.Below("src", ".csproj").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order(StringComparer.Ordinal));

    [Fact]
    public void Evidence_Packages_AreNone() => Assert.Empty(Included("Dashboard.Evidence", "PackageReference").Concat(Included("Dashboard.Evidence", "FrameworkReference")));

    [Fact]
    public void Database_Packages_AreReferencedByDataAlone() => Assert.Equal(
        ["Dashboard.Data"],
        new[] { "Dashboard", "Dashboard.Charts", "Dashboard.Data", "Dashboard.Evidence" }.Where(project => Included(project, "PackageReference").Any(IsDatabase)));

    [Fact]
    public void Database_Assemblies_AreReferencedByDataAlone()
    {
        Assert.Contains(References(typeof(SnapshotProvider)), IsDatabase);
        Assert.DoesNotContain(References(typeof(EvidenceSnapshot)), IsDatabase);
        Assert.DoesNotContain(References(typeof(ChartSpec)), IsDatabase);
        Assert.DoesNotContain(References(typeof(DashboardUrls)), IsDatabase);
    }

    [Fact]
    public void EvidenceAndCharts_Assemblies_KnowNoWeb()
    {
        Assert.DoesNotContain(References(typeof(EvidenceSnapshot)), IsWeb);
        Assert.DoesNotContain(References(typeof(ChartSpec)), IsWeb);
        Assert.Contains(References(typeof(DashboardUrls)), IsWeb);
    }

    [Theory]
    [InlineData("src/Dashboard.Evidence")]
    [InlineData("src/Dashboard.Charts")]
    // the reader's language is asked for in one place
    public void PureCode_Source_AsksNoClockNoCultureAndNoDisk(string project)
    {
        string[] asked = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.", "TimeProvider", "CurrentCulture", "CurrentUICulture", "Environment.", "System.IO", "File.", "Random", "Console."];

        Assert.Empty(
            from file in SourceFiles.Below(project, ".cs")
            from word in asked
            where file.Text.Contains(word, StringComparison.Ordinal) && file.Name != "Wording/Languages.cs"
            select $"{file.Name}: {word}");
    }

    private static bool IsDatabase(string name) =>
        name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Npgsql", StringComparison.Ordinal);

    private static bool IsWeb(string name) => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);

    private static IEnumerable<string> References(Type type) => type.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static IEnumerable<string> Included(string project, string element) =>
        XDocument.Load(RepositoryFolder.PathOf("src", project, $"{project}.csproj")).Descendants(element).Select(item => item.Attribute("Include")!.Value);
}
