using Dashboard.Evidence.Audit;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Audit;

public sealed class EvidenceScoreTests
{
    [Fact]
    public void PointsOf_OneOfEach_LosesTheirCosts() =>
        Assert.Equal(
            100 - EvidenceScore.HighCost - EvidenceScore.MediumCost - EvidenceScore.LowCost,
            EvidenceScore.PointsOf([Finding(FindingSeverity.High), Finding(FindingSeverity.Medium), Finding(FindingSeverity.Low)]));

    [Fact]
    public void PointsOf_FindingAboutFour_CostsEachAFourth() =>
        Assert.Equal(100 - (EvidenceScore.HighCost / 4m), EvidenceScore.PointsOf([Finding(FindingSeverity.High) with { Claims = ["a", "b", "c", "d"] }]));

    [Fact]
    public void PointsOf_ManyFindings_StopAtNothing() => Assert.Equal(0, EvidenceScore.PointsOf(Enumerable.Repeat(Finding(FindingSeverity.High), 5)));

    [Fact]
    public void PointsOf_NoFinding_IsFull() => Assert.Equal(100, EvidenceScore.PointsOf([]));

    [Fact]
    public void ScoreOf_SomeClaims_IsTheirMean()
    {
        // an opinion without a source costs little, a fact without source and date more
        var snapshot = Snapshot(Claim("fact"), Claim("opinion") with { Status = Dashboard.Evidence.ClaimStatus.Opinion });
        var report = AuditReport.Of(snapshot, PackDay);

        var score = report.ScoreOf(snapshot.Claims);

        Assert.Equal(2, score.Claims);
        Assert.Equal((0, 1, 2), (score.High, score.Medium, score.Low));
        Assert.Equal(((100 - 25 - 10) + (100 - 10)) / 2m, score.Points);
        Assert.Equal(78, score.Value);
    }

    private static Finding Finding(FindingSeverity severity) => new() { Id = "x", Rule = "x", Severity = severity, Origin = FindingOrigin.Computed, Message = "x" };
}
