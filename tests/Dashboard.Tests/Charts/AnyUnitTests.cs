using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Tests.Charts;

/// <summary>A figure may be told in any unit: what cannot be added or compared is left out, and nothing fails over it.</summary>
public sealed class AnyUnitTests
{
    [Theory]
    [InlineData("EUR billion", 1)]
    [InlineData("EUR billion", 2)]
    [InlineData("MW", 2)]
    [InlineData("%", 3)]
    [InlineData("rounds", 2)]
    [InlineData("USD trillion", 2)]
    public void Read_FiguresInAnotherUnit_AreChartedAuditedAndComputedWith(string unit, int every)
    {
        var snapshot = Told(unit, every);

        Assert.All(ChartCatalog.Of(snapshot), chart => Assert.NotEmpty(chart.Build(snapshot, EvidenceFilter.None, ChartOptions.None).Title));
        Assert.All(DerivedFigures.Of(snapshot, EvidenceFilter.None), figure => Assert.NotEmpty(figure.Sentence));
        Assert.All(Scorecard.Of(snapshot, EvidenceFilter.None), entry => Assert.NotEmpty(entry.Reason));
        Assert.All(AuditReport.Of(snapshot, HandMade.PackDay).Findings, finding => Assert.NotEmpty(finding.Message));
    }

    private static EvidenceSnapshot Told(string unit, int every) => new(
        [
            .. ChainEvidence.Snapshot.Packs.Select(pack => pack with
            {
                Claims = [.. pack.Claims.Select((claim, at) => claim.Amount is { } amount && at % every == 0 ? claim with { Amount = amount with { Unit = unit } } : claim)],
            }),
        ],
        $"{unit} {every}");
}
