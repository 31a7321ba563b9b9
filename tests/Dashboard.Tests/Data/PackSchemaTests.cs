using System.Text.Json;

namespace Dashboard.Tests.Data;

/// <summary>What <c>datapackage.json</c> of a built-in pack says of its tables is true: others read them by it.</summary>
public sealed class PackSchemaTests
{
    [Theory]
    [InlineData(ArticleEvidence.PackId)]
    [InlineData(LaterEvidence.PackId)]
    [InlineData(ChainEvidence.PackId)]
    public void Fields_OfATable_AreItsColumns(string pack) =>
        Assert.All(
            ["sources", "entities", "segments", "claims", "relations"],
            table => Assert.Equal(
                File.ReadLines(Path.Combine(Folder(pack), $"{table}.csv")).First(),
                string.Join(',', Fields(pack, table).Select(field => field.GetProperty("name").GetString()))));

    [Theory]
    [InlineData(ArticleEvidence.PackId)]
    [InlineData(LaterEvidence.PackId)]
    [InlineData(ChainEvidence.PackId)]
    public void Fields_OfClaims_KnowEveryUnitAndExplainEveryFlag(string pack)
    {
        var claims = ChainEvidence.Snapshot.FindPack(pack)!.Claims;
        var fields = Fields(pack, "claims").ToDictionary(field => field.GetProperty("name").GetString()!);
        var units = fields["unit"].GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(unit => unit.GetString());

        Assert.Empty(claims.Select(claim => claim.Amount?.Unit).OfType<string>().Except(units));
        Assert.All(claims.SelectMany(claim => claim.Flags).Distinct(), flag => Assert.Contains($"{flag}: ", fields["flags"].GetProperty("description").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ArticleEvidence.PackId)]
    [InlineData(LaterEvidence.PackId)]
    [InlineData(ChainEvidence.PackId)]
    public void Fields_OfATable_HaveTypesThatEveryReaderOfTheStandardKnows(string pack) => Assert.All(
        ["sources", "entities", "segments", "claims", "relations"],
        table => Assert.All(Fields(pack, table), field => Assert.Contains(field.GetProperty("type").GetString()!, new[] { "string", "number", "integer", "boolean", "date" })));

    private static JsonElement.ArrayEnumerator Fields(string pack, string table) =>
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(Folder(pack), "datapackage.json"))).GetProperty("resources").EnumerateArray()
            .Single(resource => resource.GetProperty("name").GetString() == table)
            .GetProperty("schema").GetProperty("fields").EnumerateArray();

    private static string Folder(string pack) => RepositoryFolder.PathOf("wwwroot-assets", "data", pack);
}
