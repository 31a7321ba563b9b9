using System.Xml.Linq;
using Dashboard.Ask;
using Dashboard.Charts;
using Dashboard.Data;
using Dashboard.Documents.Tables;
using Dashboard.Evidence;

namespace Dashboard.Tests.Conventions;

/// <summary>Dependencies point one way, and the database is seen by one project only.</summary>
public sealed class ProjectTests
{
    private static readonly string[] Projects = ["Dashboard", "Dashboard.Ask", "Dashboard.Charts", "Dashboard.Data", "Dashboard.Documents", "Dashboard.Evidence"];

    // one type of each project, in the same order
    private static readonly Type[] Assemblies = [typeof(DashboardUrls), typeof(Asking), typeof(ChartSpec), typeof(SnapshotProvider), typeof(ChartCsv), typeof(EvidenceSnapshot)];

    [Theory]
    [InlineData("Dashboard.Evidence")]
    [InlineData("Dashboard.Data", "Dashboard.Evidence")]
    [InlineData("Dashboard.Charts", "Dashboard.Evidence")]
    [InlineData("Dashboard.Documents", "Dashboard.Charts", "Dashboard.Evidence")]
    [InlineData("Dashboard.Ask", "Dashboard.Evidence")]
    [InlineData("Dashboard", "Dashboard.Ask", "Dashboard.Charts", "Dashboard.Data", "Dashboard.Documents", "Dashboard.Evidence")]
    public void Project_References_PointOneWay(string project, params string[] expected) =>
        Assert.Equal(expected, Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order(StringComparer.Ordinal));

    [Fact]
    public void Projects_OfTheSource_AreTheSixThatThisTestKnows() => Assert.Equal(
        Projects,
        SourceFiles.Below("src", ".csproj").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Dashboard.Evidence")]
    [InlineData("Dashboard.Ask")]
    public void PureProjects_Packages_AreNone(string project) => Assert.Empty(Included(project, "PackageReference").Concat(Included(project, "FrameworkReference")));

    [Fact]
    public void Database_Packages_AreReferencedByDataAlone() => Assert.Equal(
        ["Dashboard.Data"],
        Projects.Where(project => Included(project, "PackageReference").Any(IsDatabase)));

    [Fact]
    public void Database_Assemblies_AreReferencedByDataAlone()
    {
        Assert.Contains(References(typeof(SnapshotProvider)), IsDatabase);
        Assert.DoesNotContain(References(typeof(EvidenceSnapshot)), IsDatabase);
        Assert.DoesNotContain(References(typeof(ChartSpec)), IsDatabase);
        Assert.DoesNotContain(References(typeof(ChartCsv)), IsDatabase);
        Assert.DoesNotContain(References(typeof(Asking)), IsDatabase);
        Assert.DoesNotContain(References(typeof(DashboardUrls)), IsDatabase);
    }

    [Theory]
    [InlineData("DocumentFormat.OpenXml", "Dashboard.Documents")]
    // packs are read from the files that the other one writes
    [InlineData("CsvHelper", "Dashboard.Data", "Dashboard.Documents")]
    public void FileFormats_Packages_AreReferencedByThoseThatReadOrWriteThem(string package, params string[] expected)
    {
        Assert.Equal(expected, Projects.Where(project => Included(project, "PackageReference").Contains(package)));
        Assert.Equal(expected, Assemblies.Where(type => References(type).Contains(package)).Select(type => type.Assembly.GetName().Name));
    }

    [Fact]
    public void AllButDataAndHost_Assemblies_KnowNoWeb()
    {
        Assert.DoesNotContain(References(typeof(EvidenceSnapshot)), IsWeb);
        Assert.DoesNotContain(References(typeof(ChartSpec)), IsWeb);
        Assert.DoesNotContain(References(typeof(ChartCsv)), IsWeb);
        Assert.DoesNotContain(References(typeof(Asking)), IsWeb);
        Assert.Contains(References(typeof(DashboardUrls)), IsWeb);
    }

    [Theory]
    [InlineData("src/Dashboard.Evidence")]
    [InlineData("src/Dashboard.Charts")]
    [InlineData("src/Dashboard.Documents")]
    [InlineData("src/Dashboard.Ask")]
    // the reader's language is asked for in one place
    public void PureCode_Source_AsksNoClockNoCultureAndNoDisk(string project)
    {
        string[] asked = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider", "CurrentCulture", "CurrentUICulture", "Environment.", "System.IO", " File.", "(File.", "FileStream", "Random", "Console."];

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
