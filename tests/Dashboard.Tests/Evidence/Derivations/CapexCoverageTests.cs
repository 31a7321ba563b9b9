using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public class CapexCoverageTests
{
    private static readonly Claim Total = HandMade.Claim("total") with { Metric = Metrics.CapexTotal, Amount = HandMade.Exactly(0.2m, UnitScale.UsdTrillion), Period = HandMade.Span(2025, 2027) };
    private static readonly Claim Acme = HandMade.Measured("acme-2025", Metrics.Capex, "acme", HandMade.Exactly(60), 2025);
    private static readonly Claim Globex = HandMade.Measured("globex-2026", Metrics.Capex, "globex", HandMade.Between(20, 30), 2026);

    [Fact]
    public void Of_PartsOfATotal_AreItsShare()
    {
        var figure = Assert.Single(Of(Total, Acme, Globex));

        Assert.Equal("Share of the total that named figures cover: 40–45 % = 80–90 ÷ 200", figure.Sentence);
        Assert.Equal([Total, Acme, Globex], figure.Inputs);
    }

    [Fact]
    public void Of_NoPartNamed_SaysNothing() => Assert.Empty(Of(Total, Acme with { Period = HandMade.Year(2024) }));

    [Fact]
    public void Of_TotalOfNothing_DividesByNothing() => Assert.Empty(Of(Total with { Amount = HandMade.Exactly(0) }, Acme));

    [Fact]
    public void Of_TotalInAnotherCurrency_SaysNothing() => Assert.Empty(Of(Total with { Amount = HandMade.Exactly(1, "EUR billion") }, Acme));

    private static IEnumerable<DerivedFigure> Of(params IReadOnlyList<Claim> claims) => CapexCoverage.Of(HandMade.Snapshot(claims), EvidenceFilter.None);
}

[InCulture("de-DE")]
public sealed class CapexCoverageInGermanTests : CapexCoverageTests;
