using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Tests.Evidence.Audit;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Supporting;

/// <summary>What must hold of support whatever the evidence: each law over evidence that is drawn by chance, the same each time.</summary>
public sealed class SupportLawsTests
{
    private static readonly DateOnly Day = new(2026, 1, 9);

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Confirmation_OfAnyClaim_NeverLowers(int seed)
    {
        var claims = Drawn(seed);
        var confirmations = claims.Where(claim => claim.Amount is not null).Select(claim => claim.Citing("filed") with { Id = claim.Id + "-later", Status = ClaimStatus.Actual }).ToList();
        var before = Report(claims, []);
        var after = Report([.. claims, .. confirmations], [.. confirmations.Select(later => Relation(later.Id, RelationKind.Updates, later.Id[..^"-later".Length]))]);

        Assert.All(claims, claim => Assert.True(after.Supports.Of(claim) >= before.Supports.Of(claim), claim.Id));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void UncitedClaim_BesideACitedAndConfirmedOne_NeverStandsAbove(int seed)
    {
        var claims = Drawn(seed);
        var confirmed = Measured("confirmed", "revenue", "acme", Exactly(9), 2020).Citing("filed");
        var report = Report([.. claims, confirmed], []);

        Assert.All(claims.Where(claim => claim.Citations.Count == 0), claim => Assert.True(report.Supports.Of(claim) <= report.Supports.Of(confirmed), claim.Id));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Claims_SplitIntoTwoThatTellTheSame_ChangeNeitherFiguresNorShare(int seed)
    {
        var claims = Drawn(seed);
        var split = claims.SelectMany(claim => new[] { claim, claim with { Id = claim.Id + "-again" } }).ToList();

        Assert.Equal(Report(claims, []).CountsOf(claims).Figures, Report(split, []).CountsOf(split).Figures);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void SeriousCause_OneMore_RaisesTheCount(int seed)
    {
        var claims = Drawn(seed);
        Claim[] disputed = [Measured("x", "headcount", "globex", Exactly(5, "people"), 2019).Citing("s01"), Measured("y", "headcount", "globex", Exactly(7, "people"), 2019).Citing("s02")];
        var before = Report(claims, []).CountsOf(claims);
        List<Claim> more = [.. claims, .. disputed];
        var after = Report(more, []).CountsOf(more);

        Assert.Equal((before.High + 1, before.Figures.Disputed + 1), (after.High, after.Figures.Disputed));
    }

    private static AuditReport Report(IReadOnlyList<Claim> claims, IReadOnlyList<Relation> relations) => AuditReport.Of(
        new([Pack(claims, relations) with { Sources = [Source("s01", 1, null), Source("s02", 2, null), Source("s03", 3, null), Source("filed", 4, null) with { Kind = SourceKind.Filing }] }], "drawn"),
        Day);

    private static List<Claim> Drawn(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 12).Select(at => Claim(random, at))];
    }

    private static Claim Claim(Random random, int at)
    {
        var cited = new[] { "s01", "s02", "s03" }.Where(_ => random.Next(2) == 0).ToArray();
        var claim = Measured($"c{at}", $"measure-{at}", random.Next(2) == 0 ? "acme" : "globex", Exactly(random.Next(1, 100)), 2020 + random.Next(5)).Citing(cited);
        return claim with { Status = random.Next(3) == 0 ? ClaimStatus.Projection : ClaimStatus.Actual, Amount = random.Next(4) == 0 ? null : claim.Amount };
    }
}
