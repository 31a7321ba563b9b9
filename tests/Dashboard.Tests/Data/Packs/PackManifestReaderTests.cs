using System.Text;

namespace Dashboard.Tests.Data.Packs;

public class PackManifestReaderTests
{
    private const string File = "datapackage.json";

    [Fact]
    public void Read_NoManifest_SaysSo() => PackBuilder.Good().Without(File).HasProblems("datapackage.json: missing file");

    [Fact]
    public void Read_NoManifest_StillTellsTheFaultsOfTheTables() =>
        PackBuilder.Good().Without(File).Cell("claims.csv", 2, "value", "abc").HasProblems(
            "datapackage.json: missing file",
            "claims.csv:2: value: 'abc' is not a number");

    [Theory]
    [InlineData("\"title\": Tea,", "datapackage.json:3: invalid JSON: ")]
    [InlineData("\"title\": \"Tea\"", "datapackage.json:4: invalid JSON: ")]
    [InlineData("\"title\": \"Tea\", // comment", "datapackage.json:3: invalid JSON: ")]
    public void Read_InvalidJson_NamesTheLine(string line, string problem) =>
        Assert.StartsWith(
            problem,
            Assert.Single(PackBuilder.Good().Replace(File, "\"title\": \"Tea\",", line).Read().Problems).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Read_FieldTwice_NamesIt() =>
        Assert.StartsWith(
            "datapackage.json: invalid JSON: Duplicate property 'name'",
            Assert.Single(PackBuilder.Good().Replace(File, "\"title\": \"Tea\",", "\"name\": \"Tea\",").Read().Problems).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Read_List_IsRefused() => PackBuilder.Good().Text(File, "[]").HasProblems("datapackage.json: not a JSON object");

    [Fact]
    public void Read_EscapeThatIsHalfACharacter_IsRefused() =>
        PackBuilder.Good().Replace(File, "\"Tea\"", "\"\\ud800\"").HasProblems("datapackage.json: title: holds half of a character, written as an escape");

    [Theory]
    [InlineData("title", "\"Tea\"", @"\u000b", @"'Te\u000ba' holds the control character U+000B")]
    [InlineData("description", "\"An invented market\"", @"\uffff", @"'Te\uffffa' holds the noncharacter U+FFFF")]
    [InlineData("version", "\"1.0.0\"", @"\u0000", @"'Te\u0000a' holds the control character U+0000")]
    public void Read_TextThatNoFileCanHold_NamesTheField(string field, string good, string escape, string problem) =>
        PackBuilder.Good().Replace(File, $"\"{field}\": {good}", $"\"{field}\": \"Te{escape}a\"").HasProblems($"datapackage.json: {field}: {problem}");

    [Fact]
    public void Read_EmptyObject_NamesEveryMissingField() =>
        PackBuilder.Good().Text(File, "{}").HasProblems(
            "datapackage.json: name: missing field",
            "datapackage.json: title: missing field",
            "datapackage.json: version: missing field",
            "datapackage.json: created: missing field",
            "datapackage.json: resources: missing field");

    [Theory]
    [InlineData("\"Tea 2025\"", "'Tea 2025' is not kebab-case (a-z, 0-9 and single hyphens)")]
    [InlineData("\"\"", "empty, but required")]
    [InlineData("7", "'7' is not text")]
    public void Read_BadName_SaysWhy(string json, string problem) =>
        PackBuilder.Good().Replace(File, "\"tea-2025\"", json).HasProblems($"datapackage.json: name: {problem}");

    [Theory]
    [InlineData("1 February 2025")]
    [InlineData("2025-02-30")]
    [InlineData("2025-02-01Tea")]
    public void Read_BadDate_IsQuoted(string text) =>
        PackBuilder.Good().Replace(File, "2025-02-01", text).HasProblems($"datapackage.json: created: '{text}' is not a date (yyyy-MM-dd)");

    [Fact]
    public void Read_DateWithTime_IsTheDayAsWritten() =>
        Assert.Equal(new DateOnly(2025, 2, 1), PackBuilder.Good().Replace(File, "2025-02-01", "2025-02-01T23:30:00-08:00").Pack().Date);

    [Fact]
    public void Read_NoDescription_IsNull() =>
        Assert.Null(PackBuilder.Good().Replace(File, "\"description\"", "\"remark\"").Pack().Description);

    [Fact]
    public void Read_Latin1_NamesTheLine() =>
        PackBuilder.Good().Bytes(File, Encoding.Latin1.GetBytes("{\n\"name\": \"é\"\n}")).HasProblems("datapackage.json: looks like Windows-1252 (Western European), and the files of a pack are UTF-8: save it as UTF-8");

    [Fact]
    public void Read_Utf8WithByteOrderMark_ReadsTheSame() =>
        Assert.Equal("Tea", PackBuilder.Good().Bytes(File, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(GoodPack.Manifest)]).Pack().Title);
}
