using Dashboard.Evidence;
using Dashboard.Evidence.Charting;

namespace Dashboard.Tests.Evidence.Charting;

public sealed class SharedMeasureTests
{
    private static readonly string[] Both = ["acme", "globex"];

    [Fact]
    public void Of_OneMeasureAndYear_IsShared()
    {
        var shared = Assert.Single(Of(Capex("a", "acme", 40, 2025), Capex("b", "globex", 60, 2025), Capex("c", "acme", 30, 2024)));

        Assert.Equal(["b", "a"], shared.Claims.Select(claim => claim.Id));
        Assert.True(shared.IsOneTime);
        Assert.True(shared.IsOneStatus);
    }

    [Fact]
    public void Of_OtherDefinition_IsNotShared() => Assert.Empty(Of(Capex("a", "acme", 40, 2025), Capex("b", "globex", 60, 2025) with { Definition = "incl-finance-leases" }));

    [Fact]
    public void Of_OtherCurrency_IsNotShared() => Assert.Empty(Of(Capex("a", "acme", 40, 2025), Capex("b", "globex", 60, 2025) with { Amount = HandMade.Exactly(60, "EUR billion") }));

    [Fact]
    public void Of_MillionsBesideBillions_AreInOneUnit()
    {
        var shared = Assert.Single(Of(Capex("a", "acme", 40, 2025), Capex("b", "globex", 60, 2025) with { Amount = HandMade.Exactly(500, "USD million") }));

        Assert.Equal([40m, 0.5m], shared.Claims.Select(shared.Figures.SizeOf));
    }

    [Fact]
    public void Of_FiscalBesideCalendarYear_SaysThatTheDaysDiffer() =>
        Assert.False(Assert.Single(Of(Capex("a", "acme", 40, 2025), Capex("b", "globex", 60, 2025) with { Period = HandMade.FiscalYear(2025) })).IsOneTime);

    [Fact]
    public void Of_ForecastBesideOutcome_SaysThatTheStatusDiffers() =>
        Assert.False(Assert.Single(Of(Capex("a", "acme", 40, 2025), Capex("b", "globex", 60, 2025) with { Status = ClaimStatus.Guidance })).IsOneStatus);

    [Fact]
    public void Apart_MeasureThatNeverMeets_IsTold()
    {
        var snapshot = HandMade.Snapshot(Capex("a", "acme", 40, 2025), Capex("b", "globex", 60, 2024));
        var shared = SharedMeasure.Of(snapshot, Both, EvidenceFilter.None);

        Assert.Empty(shared);
        Assert.Equal(["capex"], SharedMeasure.Apart(snapshot, Both, EvidenceFilter.None, shared).Select(metric => metric.Key));
    }

    private static IReadOnlyList<SharedMeasure> Of(params Claim[] claims) => SharedMeasure.Of(HandMade.Snapshot(claims), Both, EvidenceFilter.None);

    private static Claim Capex(string id, string entity, decimal value, int year) => HandMade.Measured(id, "capex", entity, HandMade.Exactly(value), year) with { Definition = "cash-gross" };
}
