using Dashboard.Evidence;
using Dashboard.Evidence.Changes;

namespace Dashboard.Tests.Evidence.Changes;

public class EvidenceChangesTests
{
    private static readonly Claim Kept = HandMade.Claim("kept");
    private static readonly Claim Capex = HandMade.Measured("capex", Metrics.Capex, "acme", HandMade.Exactly(64.6m), 2025);

    [Fact]
    public void BetweenVersions_NewAndMissingIds_AreAddedAndWithdrawn()
    {
        var changes = Versions([Kept, HandMade.Claim("gone")], [Kept, HandMade.Claim("new")]);

        Assert.Equal(["new"], changes.Added.Select(change => change.Claim.Id));
        Assert.Equal(["gone"], changes.Withdrawn.Select(change => change.Claim.Id));
        Assert.Empty(changes.Changed);
        Assert.Equal((2, 1), (changes.Total, changes.Same));
    }

    [Fact]
    public void BetweenVersions_EveryField_IsToldInWords()
    {
        var after = Capex with
        {
            Amount = HandMade.Between(90, 93.125m),
            Qualifier = "nearly",
            Status = ClaimStatus.Guidance,
            Period = HandMade.FiscalYear(2025),
            Metric = "capex-total",
            Definition = "cash-gross",
            Statement = "Another.",
            Label = "A label",
            Entity = "globex",
            Mentions = ["acme", "market"],
            Segments = ["chips"],
            Stated = new(2026, 2, 3),
            By = "globex",
            Citations = [new("s01", "page 3"), new("s02")],
            Flags = ["single-report"],
        };

        Assert.Equal(
            [
                new("amount", "$64.6 billion", "nearly $90–93.125 billion"),
                new("status", "actual", "guidance"),
                new("period", "calendar year 2025", "fiscal year FY2025 (July 2024 – June 2025)"),
                new("measure", "capex", "capex total"),
                new("counted as", null, "cash, gross"),
                new("statement", "Statement of capex.", "Another."),
                new("label", null, "A label"),
                new("about", "Acme", "Globex"),
                new("names", null, "Acme and Anvil market"),
                new("segments", null, "Chips"),
                new("said by", null, "Globex"),
                new("said on", null, "3 February 2026"),
                new("sources", null, "Publisher of s01 (s01), page 3 and Publisher of s02 (s02)"),
                new("remarks of the editor", null, "single report"),
            ],
            Assert.Single(Versions([Capex], [after]).Changed).Fields);
    }

    [Fact]
    public void BetweenVersions_SameContent_IsNoChange() => Assert.Equal(0, Versions([Kept, Capex], [Capex with { }, Kept with { }]).Total);

    [Fact]
    public void BetweenVersions_NameThatIsGone_IsTheId()
    {
        var before = HandMade.Pack([Capex with { Entity = "initech" }], []);

        Assert.Equal(new FieldChange("about", "initech", "Acme"), Assert.Single(EvidenceChanges.BetweenVersions(before, HandMade.Pack([Capex], [])).Changed).Fields.Single());
    }

    [Fact]
    public void BetweenPacks_Update_AnswersTheClaimThatItUpdates()
    {
        var later = HandMade.Claim("later") with { Pack = "later", Amount = HandMade.Exactly(70) };
        var changes = Packs([Capex], [later], HandMade.Relation("later", RelationKind.Updates, "capex"));

        Assert.Equal(("capex", "later"), (changes.Changed.Single().Before!.Id, changes.Changed.Single().After!.Id));
        Assert.Empty(changes.Withdrawn);
    }

    [Fact]
    public void BetweenPacks_SameSubjectMeasureAndPeriod_AnswersWithoutARelation() =>
        Assert.Equal("capex", Packs([Capex], [Capex with { Id = "later", Pack = "later", Amount = HandMade.Exactly(70) }]).Changed.Single().Before!.Id);

    [Fact]
    public void BetweenPacks_TwoThatCouldBeMeant_AreLeftAlone()
    {
        var changes = Packs([Capex, Capex with { Id = "other", Amount = HandMade.Exactly(65) }], [Capex with { Id = "later", Pack = "later" }]);

        Assert.Equal((1, 0, 2), (changes.Added.Count, changes.Changed.Count, changes.Withdrawn.Count));
    }

    [Fact]
    public void BetweenPacks_OneSumInOtherUnits_IsNoChangeOfTheAmount() =>
        Assert.DoesNotContain(
            Packs([Capex], [Capex with { Id = "later", Pack = "later", Statement = "Other words.", Amount = HandMade.Exactly(64600, UnitScale.UsdMillion) }]).Changed.Single().Fields,
            field => field.Field == "amount");

    [Fact]
    public void BetweenPacks_BuiltIn_PairsTheLaterFigures()
    {
        var changes = EvidenceChanges.BetweenPacks(LaterEvidence.Snapshot, ArticleEvidence.Pack.Id, LaterEvidence.PackId);

        Assert.Contains(changes.Changed, change => change is { Before.Id: "amazon-capex-2025", After.Id: "later-amazon-capex-2025-net" });
        Assert.Equal(ArticleEvidence.Pack.Claims.Count, changes.Withdrawn.Count + changes.Changed.Select(change => change.Before!.Id).Distinct().Count());
    }

    private static EvidenceChanges Versions(IReadOnlyList<Claim> before, IReadOnlyList<Claim> after) => EvidenceChanges.BetweenVersions(HandMade.Pack(before, []), HandMade.Pack(after, []));

    private static EvidenceChanges Packs(IReadOnlyList<Claim> before, IReadOnlyList<Claim> after, params IReadOnlyList<Relation> relations)
    {
        var later = new DataPack { Id = "later", Title = "Later", Date = HandMade.PackDay, Version = "1", Follows = "pack", Claims = after, Relations = relations };
        return EvidenceChanges.BetweenPacks(new EvidenceSnapshot([HandMade.Pack(before, []), later], "test"), "pack", "later");
    }
}

[InCulture("de-DE")]
public sealed class EvidenceChangesInGermanTests : EvidenceChangesTests;
