using System.Globalization;
using Dashboard.Data.Packs;
using Dashboard.Evidence;

namespace Dashboard.Tests.Data.Packs;

public class DataPackReaderTests
{
    [Fact]
    public void Read_GoodPack_HasItsFields()
    {
        var pack = PackBuilder.Good().Pack();

        Assert.Equal("tea-2025", pack.Id);
        Assert.Equal("Tea", pack.Title);
        Assert.Equal("An invented market", pack.Description);
        Assert.Equal("1.0.0", pack.Version);
        Assert.Equal(new DateOnly(2025, 2, 1), pack.Date);
    }

    [Fact]
    public void Read_GoodPack_KeepsTheOrderOfItsRows()
    {
        var pack = PackBuilder.Good().Pack();

        Assert.Equal(["s01", "s02"], pack.Sources.Select(source => source.Id));
        Assert.Equal(["leaf", "steam", "tea"], pack.Entities.Select(entity => entity.Id));
        Assert.Equal(["leaves", "kettles"], pack.Segments.Select(segment => segment.Id));
        Assert.Equal(["leaf-revenue", "leaf-outlook", "tea-growth", "steam-best"], pack.Claims.Select(claim => claim.Id));
        Assert.Equal([RelationKind.Updates, RelationKind.Derives, RelationKind.Contradicts], pack.Relations.Select(relation => relation.Kind));
    }

    [Fact]
    public void Read_GoodPack_FillsEveryFieldOfAClaim()
    {
        var claim = PackBuilder.Good().Pack().Claims[0];

        Assert.Equivalent(
            new Claim
            {
                Id = "leaf-revenue",
                Pack = "tea-2025",
                Statement = "Leaf sold tea for 12.50 million",
                Label = "Revenue",
                Entity = "leaf",
                Metric = "revenue",
                Definition = "net",
                Amount = new Amount(12.50m, null, null, "USD million"),
                Period = new Period(PeriodKind.FiscalYear, "FY2024", new DateOnly(2023, 7, 1), new DateOnly(2024, 6, 30)),
                Status = ClaimStatus.Actual,
                Qualifier = "over",
                Segments = ["leaves"],
                Citations = [new Citation("s02", "page 3"), new Citation("s01")],
            },
            claim,
            strict: true);
    }

    [Fact]
    public void Read_EmptyCells_AreNull()
    {
        var claim = PackBuilder.Good().Pack().Claims[3];

        Assert.Null(claim.Label);
        Assert.Null(claim.Metric);
        Assert.Null(claim.Amount);
        Assert.Null(claim.Period);
        Assert.Empty(claim.Citations);
        Assert.Equal(["superlative", "causal"], claim.Flags);
    }

    [Fact]
    public void Read_Address_IsKeptAsPrinted() =>
        Assert.Equal("https://teatimes.example/kettle?a=b%20c", PackBuilder.Good().Pack().Sources[0].Url.OriginalString);

    [Fact]
    public void Read_GermanCulture_ReadsTheSameNumbersAndDates()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var pack = PackBuilder.Good().Pack();

            Assert.Equal(12.50m, pack.Claims[0].Amount?.Value);
            Assert.Equal(new DateOnly(2025, 1, 10), pack.Sources[0].Date);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Read_GermanCulture_WritesTheSameMessages()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            PackBuilder.Good().Cell("claims.csv", 3, "low", "15.5").HasProblems("claims.csv:3: low: 15.5 is greater than high, 15");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(0)")]
    [InlineData("+1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u200fevil")]
    public void Read_TextThatIsCodeElsewhere_PassesUntouched(string text) =>
        Assert.Equal(text, PackBuilder.Good().Cell("claims.csv", 5, "statement", text).Pack().Claims[3].Statement);

    [Fact]
    public void Read_FaultsInSeveralFiles_TellsAllInTheOrderOfFilesAndLines() =>
        PackBuilder.Good()
            .Cell("relations.csv", 2, "kind", "is")
            .Cell("claims.csv", 5, "status", "")
            .Cell("claims.csv", 2, "value", "abc")
            .Cell("sources.csv", 3, "date", "soon")
            .Replace("datapackage.json", "1.0.0", "")
            .HasProblems(
                "datapackage.json: version: empty, but required",
                "sources.csv:3: date: 'soon' is not a date (yyyy-MM-dd)",
                "claims.csv:2: value: 'abc' is not a number",
                "claims.csv:5: status: empty, but required",
                "relations.csv:2: kind: 'is' is not one of contradicts, updates, derives, same-as");

    [Fact]
    public void Read_FolderThatIsNotThere_SaysSo()
    {
        var result = DataPackReader.Read(new InMemoryFiles(), "data/none");

        Assert.Equal(["data/none: not a folder"], result.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Read_PathOnDisk_ReadsTheFolder()
    {
        var folder = Directory.CreateTempSubdirectory("pack");
        try
        {
            PackBuilder.Good().WriteTo(folder);

            Assert.Equal("tea-2025", DataPackReader.Read(folder.FullName).Pack?.Id);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
