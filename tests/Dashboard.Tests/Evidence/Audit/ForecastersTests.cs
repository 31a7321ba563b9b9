using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Audit;

/// <summary>A pack of another field: three forecasters of one year, four steps of guidance, and what came of it. None of that contradicts anything.</summary>
public sealed class ForecastersTests
{
    private static readonly string[] Mouths = ["globex", "initech", "umbrella"];

    [Fact]
    public void Of_ForecastersStepsAndOutcome_HasNoSeriousFinding() =>
        Assert.DoesNotContain(AuditReport.Of(new([Tea], "tea"), new(2026, 3, 1)).Findings, finding => finding.Severity == FindingSeverity.High);

    [Fact]
    public void Of_OneMouthSayingTwoThingsOnOneDay_IsAContradiction()
    {
        var pack = Tea with { Claims = [.. Tea.Claims, Step("again", 95, new(2025, 10, 1))] };

        var finding = Assert.Single(AuditReport.Of(new([pack], "tea"), new(2026, 3, 1)).Findings, finding => finding.Severity == FindingSeverity.High);
        Assert.Equal(("same-quantity", "again step-4"), (finding.Rule, string.Join(' ', finding.Claims)));
    }

    private static DataPack Tea => Pack(
        [
            .. Mouths.Select((mouth, at) => Figure($"forecast-{mouth}", 70 + (at * 15), ClaimStatus.Projection) with { By = mouth, Stated = new(2025, 1 + at) }),
            Step("step-1", 60, new(2025, 1, 20)),
            Step("step-2", 70, new(2025, 4, 20)),
            Step("step-3", 80, new(2025, 7, 20)),
            Step("step-4", 85, new(2025, 10, 1)),
            Figure("outcome", 88, ClaimStatus.Actual).Citing("s02") with { Stated = new(2026, 2, 1) },
        ],
        [Relation("outcome", RelationKind.Updates, "step-4")]) with
    {
        Entities = [Entity("acme", "Acme", EntityKind.Company), .. Mouths.Select(mouth => Entity(mouth, mouth, EntityKind.Organization))],
        Sources = [Source("s01", 1, null), Source("s02", 2, null) with { Kind = SourceKind.Filing }],
    };

    private static Claim Step(string id, decimal tons, PartialDate day) => Figure(id, tons, ClaimStatus.Guidance) with { Stated = day };

    private static Claim Figure(string id, decimal tons, ClaimStatus status) =>
        Measured(id, "harvest", "acme", Exactly(tons, "tons"), 2025).Citing("s01") with { Status = status, Definition = "dried" };
}
