using Dashboard.Evidence;
using Dashboard.Tables;

namespace Dashboard.Tests.Tables;

public class TableRowsTests
{
    private static readonly Claim[] Claims =
    [
        HandMade.Claim("trillion") with { Amount = HandMade.Exactly(1.4m, UnitScale.UsdTrillion), Period = HandMade.Year(2025), Citations = [new("s02")] },
        HandMade.Claim("deals") with { Amount = HandMade.Exactly(90, "deals"), Status = ClaimStatus.Opinion },
        HandMade.Claim("none") with { Status = ClaimStatus.Guidance, Citations = [new("s01"), new("s03")] },
        HandMade.Claim("bound") with { Amount = HandMade.UpTo(72), Period = HandMade.FiscalYear(2025), Entity = "globex", Segments = ["chips", "energy"] },
        HandMade.Claim("million") with { Amount = HandMade.Exactly(433.5m, UnitScale.UsdMillion), Period = HandMade.Span(2025, 2027), Entity = "acme", Citations = [new("s01")] },
        HandMade.Claim("range") with { Amount = HandMade.Between(60, 80), Status = ClaimStatus.Projection },
        HandMade.Claim("over") with { Amount = HandMade.AtLeast(1.5m) },
    ];

    [Fact]
    public void Sorted_Amount_IsByNumberWhateverTheUnitAndRangesByTheirMiddle()
    {
        Assert.Equal(["deals", "million", "over", "range", "bound", "trillion", "none"], Sorted(TableColumn.Amount));
        Assert.Equal(["trillion", "bound", "range", "over", "million", "deals", "none"], Sorted(TableColumn.Amount, descending: true));
    }

    [Fact]
    public void Sorted_Bounds_AreByThemselvesAndEmptyOnesLast()
    {
        Assert.Equal(["over", "range"], Sorted(TableColumn.Low).Take(2));
        Assert.Equal(["range", "bound"], Sorted(TableColumn.High, descending: true).Take(2));
    }

    [Fact]
    public void Sorted_Period_IsByFirstDayThenByLast() => Assert.Equal(["bound", "trillion", "million"], Sorted(TableColumn.Period).Take(3));

    [Fact]
    public void Sorted_Status_IsInTheOrderOfStatusesAndOtherwiseAsItWas() =>
        Assert.Equal(["trillion", "bound", "million", "over", "none", "range", "deals"], Sorted(TableColumn.Status));

    [Fact]
    public void Sorted_Sources_IsByHowManyThenByNumber() => Assert.Equal(["none", "trillion", "million"], Sorted(TableColumn.Sources, descending: true).Take(3));

    [Fact]
    public void Sorted_Words_DisregardCaseAndAccents()
    {
        Claim[] claims = [.. new[] { "Zürich", "abb", "Ängelholm", "Zuger See", "Aalborg" }.Select(words => HandMade.Claim(words) with { Statement = words })];

        Assert.Equal(["Aalborg", "abb", "Ängelholm", "Zuger See", "Zürich"], Ids(Cells.Sorted(claims, new() { Sort = TableColumn.What })));
    }

    [Fact]
    public void Sorted_NoColumn_LeavesTheOrder() => Assert.Equal(Claims.Select(claim => claim.Id), Ids(Cells.Sorted(Claims, TableOptions.None)));

    [Theory]
    [InlineData("up to 72", "bound")]
    [InlineData("GLOBEX ENERGY", "bound")]
    [InlineData("433.5", "million")]
    [InlineData("opinion", "deals")]
    [InlineData("publisher of s02", "trillion")]
    [InlineData("FY2025 nowhere", "")]
    public void Found_Words_AreAllSomewhereInTheRow(string words, string ids) => Assert.Equal(ids, string.Join(' ', Ids(Cells.Found(Claims, new() { Find = words }))));

    private static ClaimCells Cells { get; } = new(HandMade.Snapshot(Claims));

    private static IEnumerable<string> Sorted(TableColumn column, bool descending = false) => Ids(Cells.Sorted(Claims, new() { Sort = column, Descending = descending }));

    private static IEnumerable<string> Ids(IEnumerable<Claim> claims) => claims.Select(claim => claim.Id);
}

[InCulture("de-DE")]
public sealed class TableRowsInGermanTests : TableRowsTests;
