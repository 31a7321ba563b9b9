namespace Dashboard.Tests.Data.Packs;

/// <summary>What a manifest says of its tables is obeyed, or refused where it differs from how they are read: never ignored.</summary>
public sealed class ResourceSchemasTests
{
    private const string Claims = """{ "name": "claims", "path": "claims.csv" }""";

    [Theory]
    [InlineData("""{ "delimiter": ";" }""", "has the dialect’s delimiter ';', and files are read with ','")]
    [InlineData("""{ "quoteChar": "'" }""", "has the dialect’s quoteChar ''', and files are read with quotes that are doubled inside of a cell")]
    [InlineData("""{ "header": false }""", "has the dialect’s header 'false', and files are read with one header, the first row")]
    [InlineData("""{ "commentChar": "#" }""", "has the dialect’s commentChar '#', and files are read without comments")]
    [InlineData("\"dialect.json\"", "has its dialect in another file, which is not read: write it into the manifest")]
    public void Read_OtherDialect_IsRefused(string dialect, string fault) => Refused($"\"dialect\": {dialect}", fault);

    [Theory]
    [InlineData("\"encoding\": \"gb18030\"", "says that it is written in 'gb18030', and files are read as UTF-8: save it as UTF-8")]
    [InlineData("\"format\": \"xlsx\"", "has the format 'xlsx', and files are read as csv")]
    [InlineData("\"schema\": \"claims.json\"", "has its schema in another file, which is not read: write it into the manifest")]
    [InlineData("\"schema\": { \"fields\": [ { \"name\": \"value\", \"type\": \"number\", \"decimalChar\": \",\" } ] }", "has the decimalChar ',' for 'value', and numbers are read with '.'")]
    [InlineData("\"schema\": { \"fields\": [ { \"name\": \"segments\", \"type\": \"list\" } ] }", "joins the list 'segments' with ',', and lists are read with ';'")]
    [InlineData("\"schema\": { \"fields\": [ { \"name\": \"stated\", \"type\": \"date\", \"format\": \"%d.%m.%Y\" } ] }", "has the format '%d.%m.%Y' for 'stated', and days are read as yyyy-MM-dd")]
    [InlineData("\"schema\": { \"fields\": [ { \"name\": \"id\", \"constraints\": { \"pattern\": \"(?=x)x\" } } ] }", "has a pattern for 'id' that cannot be checked, '(?=x)x'")]
    [InlineData("\"schema\": { \"missingValues\": [ \"-\" ] }", "has missingValues without the empty text, and an empty cell always says nothing here")]
    public void Read_OtherForm_IsRefused(string said, string fault) => Refused(said, fault);

    [Theory]
    [InlineData("\"dialect\": { \"delimiter\": \",\", \"doubleQuote\": true, \"lineTerminator\": \"\\r\\n\" }, \"encoding\": \"UTF-8\"")]
    [InlineData("\"schema\": { \"fields\": [ { \"name\": \"segments\", \"type\": \"list\", \"delimiter\": \";\" }, { \"name\": \"value\", \"type\": \"number\", \"bareNumber\": true } ] }")]
    public void Read_TheFormThatIsRead_IsFine(string said) => Assert.NotNull(With(said).Pack());

    [Fact]
    public void Read_MissingValues_SayNothing() =>
        Assert.Null(With("\"schema\": { \"missingValues\": [ \"\", \"n/a\" ] }").Cell("claims.csv", 2, "qualifier", "n/a").Pack().Claims[0].Qualifier);

    [Theory]
    [InlineData("statement", "{ \"maxLength\": 3 }", "'Leaf sold 12.50' is beyond the manifest’s maxLength, 3")]
    [InlineData("value", "{ \"minimum\": 20 }", "'12.50' is beyond the manifest’s minimum, 20")]
    [InlineData("value", "{ \"exclusiveMaximum\": 12.5 }", "'12.50' is beyond the manifest’s exclusiveMaximum, 12.5")]
    [InlineData("unit", "{ \"enum\": [ \"EUR million\" ] }", "'USD million' is not one of those that the manifest allows")]
    [InlineData("id", "{ \"pattern\": \"[a-z]+\" }", "'leaf-revenue' does not match the manifest’s pattern")]
    [InlineData("label", "{ \"required\": true }", "empty, but the manifest requires it")]
    public void Read_ConstraintThatARowBreaks_NamesLineAndColumn(string column, string constraints, string fault)
    {
        var type = column == "value" ? "number" : "string";
        var problems = Problems(With($"\"schema\": {{ \"fields\": [ {{ \"name\": \"{column}\", \"type\": \"{type}\", \"constraints\": {constraints} }} ] }}")
            .Line("claims.csv", 2, "leaf-revenue,Leaf sold 12.50,,leaf,,revenue,,12.50,,,USD million,,,,,actual,,,,"));

        Assert.Contains($"claims.csv:2: {column}: {fault}", problems);
    }

    [Fact]
    public void Read_ValueThatHasToBeUnique_IsToldWhereItStandsAgain() =>
        Assert.Contains(Problems(With("\"schema\": { \"fields\": [ { \"name\": \"metric\", \"constraints\": { \"unique\": true } } ] }")), problem => problem.EndsWith("metric: 'revenue' stands twice, and the manifest wants it unique", StringComparison.Ordinal));

    [Fact]
    public void Read_FaultThatIsToldAlready_IsNotToldTwice() =>
        Assert.Single(Problems(With("\"schema\": { \"fields\": [ { \"name\": \"value\", \"type\": \"number\" } ] }").Cell("claims.csv", 2, "value", "abc")));

    private static void Refused(string said, string fault) => Assert.Contains($"datapackage.json: resources: the resource 'claims' {fault}", Problems(With(said)));

    private static PackBuilder With(string said) => PackBuilder.Good().Replace("datapackage.json", Claims, $$"""{ "name": "claims", "path": "claims.csv", {{said}} }""");

    private static List<string> Problems(PackBuilder pack) => [.. pack.Read().Problems.Select(problem => problem.ToString())];
}
