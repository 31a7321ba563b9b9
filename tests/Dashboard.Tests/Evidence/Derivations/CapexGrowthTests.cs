using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public class CapexGrowthTests
{
    private static readonly Claim First = HandMade.Measured("first", Metrics.Capex, "acme", HandMade.Exactly(10), 2021);
    private static readonly Claim Last = HandMade.Measured("last", Metrics.Capex, "acme", HandMade.Exactly(40), 2023);

    [Fact]
    public void Of_FirstAndLastYear_GiveTheGrowthAYear()
    {
        var figure = Assert.Single(Of(Last, First));

        Assert.Equal("Acme: growth a year, 2021 to 2023: 100 % = (40 ÷ 10)^(1 ÷ 2) − 1", figure.Sentence);
        Assert.Equal("Neither figure says how it is counted.", figure.Note);
    }

    [Fact]
    public void Of_RangeInTheLastYear_GivesARange() => Assert.Equal(
        "Acme: growth a year, 2021 to 2022: 10–50 % = 11–15 ÷ 10 − 1",
        Assert.Single(Of(First, Last with { Amount = HandMade.Between(11, 15), Period = HandMade.Year(2022), Status = ClaimStatus.Guidance })).Sentence);

    [Fact]
    public void Of_OutcomeAndOutlookForOneYear_TakesTheOutcome() =>
        Assert.Equal([First, Last], Assert.Single(Of(First, Last with { Id = "outlook", Status = ClaimStatus.Guidance, Amount = HandMade.Exactly(80) }, Last)).Inputs);

    [Fact]
    public void Of_OtherStatus_SaysSo() => Assert.Contains("From an outcome to a forecast.", Assert.Single(Of(First, Last with { Status = ClaimStatus.Projection })).Note, StringComparison.Ordinal);

    [Fact]
    public void Of_OtherDefinitions_AreNotCompared() => Assert.Empty(Of(First with { Definition = "cash-gross" }, Last with { Definition = "cash-net-of-proceeds" }));

    [Fact]
    public void Of_FiscalBesideCalendarYear_IsNotCompared() => Assert.Empty(Of(First, Last with { Period = HandMade.FiscalYear(2023) }));

    [Fact]
    public void Of_OneBoundOnly_IsNotCompared() => Assert.Empty(Of(First, Last with { Amount = HandMade.UpTo(40) }));

    [Fact]
    public void Of_NothingToDivideBy_SaysNothing() => Assert.Empty(Of(First with { Amount = HandMade.Exactly(0) }, Last));

    private static IEnumerable<DerivedFigure> Of(params IReadOnlyList<Claim> claims) => CapexGrowth.Of(HandMade.Snapshot(claims), EvidenceFilter.None);
}

[InCulture("de-DE")]
public sealed class CapexGrowthInGermanTests : CapexGrowthTests;
