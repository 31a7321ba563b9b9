namespace Dashboard.Tests.Data.Validation;

public class RowCellsTests
{
    [Fact]
    public void PartialDate_StatedThatIsNoDate_IsQuoted() =>
        PackBuilder.Good().Column("claims.csv", "stated", "", "August 2024").HasProblems("claims.csv:3: stated: 'August 2024' is not a day, a month or a year (yyyy-MM-dd, yyyy-MM or yyyy)");

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("25")]
    [InlineData("2025-1")]
    public void PartialDate_ThatThereIsNot_IsRefused(string text) => PackBuilder.Good().Column("claims.csv", "stated", text)
        .HasProblems($"claims.csv:2: stated: '{text}' is not a day, a month or a year (yyyy-MM-dd, yyyy-MM or yyyy)");

    [Fact]
    public void Reference_UnknownSpeaker_IsNamed() =>
        PackBuilder.Good().Column("claims.csv", "by", "leaf", "leef").HasProblems("claims.csv:3: by: 'leef' is not an entity; the nearest is 'leaf'");

    [Theory]
    [InlineData("sources.csv", "publisher")]
    [InlineData("sources.csv", "title")]
    [InlineData("sources.csv", "url")]
    [InlineData("sources.csv", "kind")]
    [InlineData("entities.csv", "name")]
    [InlineData("entities.csv", "kind")]
    [InlineData("segments.csv", "name")]
    [InlineData("claims.csv", "statement")]
    [InlineData("claims.csv", "status")]
    [InlineData("relations.csv", "from")]
    [InlineData("relations.csv", "kind")]
    [InlineData("relations.csv", "to")]
    public void Required_EmptyCell_NamesIt(string file, string column) =>
        PackBuilder.Good().Cell(file, 2, column, "").HasProblems($"{file}:2: {column}: empty, but required");

    [Theory]
    [InlineData("sources.csv")]
    [InlineData("entities.csv")]
    [InlineData("segments.csv")]
    [InlineData("claims.csv")]
    public void Id_EmptyCell_NamesIt(string file) =>
        PackBuilder.Good().Append(file, PackText.Row(file, "")).HasProblems($"{file}:{PackText.NextLine(file)}: id: empty, but required");

    [Fact]
    public void Required_BlankCell_IsEmpty() => PackBuilder.Good().Cell("claims.csv", 5, "statement", "  ").HasProblems("claims.csv:5: statement: empty, but required");

    [Theory]
    [InlineData("abc")]
    [InlineData("1.000,5")]
    [InlineData("e3")]
    [InlineData("1e")]
    [InlineData("NaN")]
    [InlineData("12 ")]
    [InlineData("$12")]
    [InlineData("1.2.3")]
    [InlineData("١٢")]
    public void Decimal_NoNumber_IsQuoted(string text) =>
        PackBuilder.Good().Line("claims.csv", 2, $"leaf-revenue,Tea,,,,,,\"{text}\",,,USD,,,,,actual,,,,").HasProblems($"claims.csv:2: value: '{text}' is not a number");

    [Theory]
    [InlineData("3E+3", "3000")]
    [InlineData("-2.00E-02", "-0.0200")]
    [InlineData("1e3", "1000")]
    [InlineData("12.5e1", "125")]
    public void Decimal_WithAnExponent_IsRead(string text, string number) =>
        Assert.Equal(number, PackBuilder.Good().Cell("claims.csv", 2, "value", text).Pack().Claims[0].Amount!.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1E-30")]
    [InlineData("1E+40")]
    [InlineData("1E-999999999")]
    [InlineData("1E+99999999999")]
    [InlineData("1E-99999999999")]
    public void Decimal_ExponentBeyondWhatCanBeHeld_IsRefusedAndNeverZero(string text) =>
        PackBuilder.Good().Cell("claims.csv", 2, "value", text).HasProblems($"claims.csv:2: value: '{text}' has more than 28 digits");

    [Fact]
    public void Decimal_MoreDigitsThanCanBeHeld_IsRefusedNotRounded() =>
        PackBuilder.Good().Cell("claims.csv", 2, "value", "0.1234567890123456789012345678")
            .HasProblems("claims.csv:2: value: '0.1234567890123456789012345678' has more than 28 digits");

    [Fact]
    public void Decimal_NegativeNumber_IsRead() =>
        Assert.Equal(-0.5m, PackBuilder.Good().Cell("claims.csv", 2, "value", "-0.5").Pack().Claims[0].Amount?.Value);

    [Theory]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("one")]
    [InlineData("99999999999")]
    public void Integer_NoWholeNumber_IsQuoted(string text) =>
        PackBuilder.Good().Cell("sources.csv", 2, "number", text).HasProblems($"sources.csv:2: number: '{text}' is not a whole number");

    [Theory]
    [InlineData("10.01.2025")]
    [InlineData("2025-1-10")]
    [InlineData("2025-02-30")]
    [InlineData("2025-01-10T00:00:00")]
    public void Date_NoDate_IsQuoted(string text) =>
        PackBuilder.Good().Cell("sources.csv", 2, "date", text).HasProblems($"sources.csv:2: date: '{text}' is not a date (yyyy-MM-dd)");

    [Theory]
    [InlineData("teatimes.example/kettle")]
    [InlineData("/kettle")]
    [InlineData("ftp://teatimes.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://teatimes.example/a kettle")]
    [InlineData(" https://teatimes.example")]
    [InlineData("https://")]
    public void Url_NoAddressOfTheWeb_IsQuoted(string text) =>
        PackBuilder.Good().Cell("sources.csv", 2, "url", text).HasProblems($"sources.csv:2: url: '{text}' is not an http or https address");

    [Theory]
    [InlineData("https://leaf.example@evil.example/report")]
    [InlineData("https://user:pass@leaf.example/report")]
    public void Url_UserName_IsRefused(string text) =>
        PackBuilder.Good().Cell("sources.csv", 2, "url", text).HasProblems($"sources.csv:2: url: '{text}' holds a user name: an address that anybody may open has none");

    [Theory]
    [InlineData("zh-Hant-TW")]
    [InlineData("EN")]
    [InlineData("de-CH-1996")]
    public void LanguageTag_Tags_AreTaken(string text) => PackBuilder.Good().Cell("sources.csv", 2, "language", text).Pack();

    [Theory]
    [InlineData("english please")]
    [InlineData("en_US")]
    [InlineData("\u0435\u043D")]
    public void LanguageTag_AnythingElse_IsNamed(string text) =>
        PackBuilder.Good().Cell("sources.csv", 2, "language", text).HasProblems($"sources.csv:2: language: '{text}' is no language tag, such as en or zh-Hans");

    [Theory]
    [InlineData("\u200B\u200D")]
    [InlineData("\u00AD")]
    [InlineData("\u2003 \u00A0")]
    public void Required_NothingToSee_IsEmpty(string text) =>
        PackBuilder.Good().Cell("entities.csv", 2, "name", text).HasProblems("entities.csv:2: name: empty, but required");

    [Theory]
    [InlineData("sources.csv", "kind", "blog", "company, filing, news, report, image")]
    [InlineData("sources.csv", "kind", "News", "company, filing, news, report, image")]
    [InlineData("entities.csv", "kind", "0", "company, organization, market, project, product, place, group")]
    [InlineData("claims.csv", "status", "likely", "actual, guidance, projection, sought, opinion")]
    [InlineData("claims.csv", "period_kind", "FiscalYear", "calendar-year, fiscal-year, quarter, month, day, span")]
    [InlineData("relations.csv", "kind", "sameAs", "contradicts, updates, derives, same-as")]
    public void OneOf_UnknownName_ListsTheKnown(string file, string column, string text, string known) =>
        PackBuilder.Good().Cell(file, 2, column, text).HasProblems($"{file}:2: {column}: '{text}' is not one of {known}");

    [Fact]
    public void List_EmptyPart_IsToldWithTheCell() =>
        PackBuilder.Good().Cell("claims.csv", 4, "segments", "leaves;;kettles").HasProblems("claims.csv:4: segments: 'leaves;;kettles' has an empty part");

    [Fact]
    public void List_PartTwice_IsQuoted() =>
        PackBuilder.Good().Cell("claims.csv", 4, "segments", "leaves;kettles;leaves").HasProblems("claims.csv:4: segments: 'leaves' stands twice");

    [Fact]
    public void List_BlanksAroundParts_AreCutOff() =>
        Assert.Equal(["leaves", "kettles"], PackBuilder.Good().Cell("claims.csv", 4, "segments", "leaves ; kettles").Pack().Claims[2].Segments);

    [Theory]
    [InlineData("sources.csv", "Steam_Report")]
    [InlineData("entities.csv", "steam ")]
    [InlineData("segments.csv", "-steam")]
    [InlineData("segments.csv", "steam--engine")]
    [InlineData("claims.csv", "steam/best")]
    [InlineData("claims.csv", "dämpfe")]
    public void Id_NotKebabCase_IsQuoted(string file, string id) =>
        PackBuilder.Good().Append(file, PackText.Row(file, id)).HasProblems($"{file}:{PackText.NextLine(file)}: id: '{id}' is not kebab-case (a-z, 0-9 and single hyphens)");

    [Fact]
    public void Id_LongerThanTheLimit_IsQuotedInPart() =>
        PackBuilder.Good().Append("segments.csv", PackText.Row("segments.csv", new string('a', 101)))
            .HasProblems($"segments.csv:4: id: '{new string('a', 80)}…' is longer than 100 characters");

    [Theory]
    [InlineData("sources.csv", "s01")]
    [InlineData("entities.csv", "leaf")]
    [InlineData("segments.csv", "leaves")]
    [InlineData("claims.csv", "leaf-revenue")]
    public void Id_Twice_NamesTheFirstLine(string file, string id) =>
        PackBuilder.Good().Append(file, PackText.Row(file, id)).HasProblems($"{file}:{PackText.NextLine(file)}: id: '{id}' stands on line 2 already");

    [Theory]
    [InlineData("entity", "stream", "'stream' is not an entity; the nearest is 'steam'")]
    [InlineData("mentions", "leaf;stem", "'stem' is not an entity; the nearest is 'steam'")]
    [InlineData("segments", "kettle", "'kettle' is not a segment; the nearest is 'kettles'")]
    [InlineData("sources", "s03", "'s03' is not a source; the nearest is 's01'")]
    public void Reference_UnknownId_OffersTheNearest(string column, string text, string problem) =>
        PackBuilder.Good().Cell("claims.csv", 4, column, text).HasProblems($"claims.csv:4: {column}: {problem}");

    [Fact]
    public void Reference_NearestIdThatIsBrokenItself_ShowsEscapes() =>
        PackBuilder.Good()
            .Line("segments.csv", 3, "\"kett\nles\",Kettles,,")
            .Cell("claims.csv", 4, "segments", "leaves")
            .HasProblems(
                @"segments.csv:3: id: 'kett\nles' is not kebab-case (a-z, 0-9 and single hyphens)",
                @"claims.csv:5: segments: 'kettles' is not a segment; the nearest is 'kett\nles'");

    [Theory]
    [InlineData("from")]
    [InlineData("to")]
    public void Reference_UnknownClaim_OffersTheNearest(string column) =>
        PackBuilder.Good().Cell("relations.csv", 4, column, "leaf-outlok")
            .HasProblems($"relations.csv:4: {column}: 'leaf-outlok' is not a claim; the nearest is 'leaf-outlook'");

    [Fact]
    public void Report_LongText_IsCutAt80Characters() =>
        PackBuilder.Good().Cell("claims.csv", 2, "value", new string('x', 81)).HasProblems($"claims.csv:2: value: '{new string('x', 80)}…' is not a number");

    [Fact]
    public void Report_TextThatWouldPlayWithTheTerminal_ShowsEscapes() =>
        PackBuilder.Good().Line("claims.csv", 2, "leaf-revenue,Tea,,,,,,\"1\t\n\u200f2\",,,USD,,,,,actual,,,,")
            .HasProblems(@"claims.csv:2: value: '1\t\n\u200f2' is not a number");
}
