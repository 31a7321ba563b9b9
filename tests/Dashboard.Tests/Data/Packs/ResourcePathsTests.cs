namespace Dashboard.Tests.Data.Packs;

public class ResourcePathsTests
{
    private const string File = "datapackage.json";

    [Theory]
    [InlineData("../claims.csv")]
    [InlineData("data/../../claims.csv")]
    [InlineData("./claims.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("//server/share/claims.csv")]
    [InlineData("C:/claims.csv")]
    [InlineData("https://example.org/claims.csv")]
    [InlineData("file:///etc/passwd")]
    [InlineData("~/claims.csv")]
    [InlineData("%2e%2e/claims.csv")]
    [InlineData("*.csv")]
    public void Read_PathThatLeavesTheFolder_IsNeverFollowed(string path) =>
        PackBuilder.Good().Replace(File, "\"claims.csv\"", $"\"{path}\"")
            .HasProblems($"datapackage.json: resources: the resource 'claims' has the path '{path}', which is not a file below the pack's folder");

    [Fact]
    public void Read_PathWithBackslashes_IsNeverFollowed() =>
        PackBuilder.Good().Replace(File, "\"claims.csv\"", @"""..\\claims.csv""")
            .HasProblems(@"datapackage.json: resources: the resource 'claims' has the path '..\claims.csv', which is not a file below the pack's folder");

    [Fact]
    public void Read_MissingResource_NamesIt() =>
        PackBuilder.Good().Replace(File, "\"claims\"", "\"facts\"").HasProblems("datapackage.json: resources: the resource 'claims' is missing");

    [Fact]
    public void Read_ResourceTwice_NamesIt() =>
        PackBuilder.Good().Replace(File, "\"resources\": [", "\"resources\": [ { \"name\": \"claims\", \"path\": \"more.csv\" },")
            .Text("more.csv", GoodPack.Claims)
            .HasProblems("datapackage.json: resources: the resource 'claims' stands twice");

    [Fact]
    public void Read_ListOfPaths_SaysThatATableIsOneFile() =>
        PackBuilder.Good().Replace(File, "\"path\": \"claims.csv\"", "\"path\": [\"claims.csv\", \"more.csv\"]").HasProblems("datapackage.json: resources: the resource 'claims' has a list of paths, and a table is one file");

    [Fact]
    public void Read_ResourceWithoutPath_NamesIt() =>
        PackBuilder.Good().Replace(File, "\"path\": \"claims.csv\"", "\"data\": []").HasProblems("datapackage.json: resources: the resource 'claims' has no path");

    [Fact]
    public void Read_ResourcesThatAreNoList_SaysSo() =>
        PackBuilder.Good().Text(File, """{ "name": "tea", "title": "T", "version": "1", "created": "2025-02-01", "resources": 5 }""")
            .HasProblems("datapackage.json: resources: not a list");

    [Fact]
    public void Read_FileInASubfolder_IsRead() =>
        Assert.Equal(4, PackBuilder.Good().Replace(File, "\"claims.csv\"", "\"tables/claims.csv\"").Text("tables/claims.csv", GoodPack.Claims).Pack().Claims.Count);

    [Fact]
    public void Read_FileOfAnotherName_IsNamedInProblems() =>
        PackBuilder.Good().Replace(File, "\"claims.csv\"", "\"facts.csv\"").Text("facts.csv", "id\n").Text("facts.csv", "")
            .HasProblems("facts.csv: empty file");

    [Fact]
    public void Read_ResourceOfAnotherName_IsLeftAlone() =>
        Assert.Equal("tea-2025", PackBuilder.Good().Replace(File, "\"resources\": [", "\"resources\": [ { \"name\": \"notes\", \"path\": \"../notes.txt\" },").Pack().Id);
}
