namespace Dashboard.Tests.Data.Validation;

public class RelationRowTests
{
    [Fact]
    public void Read_ClaimRelatedToItself_NamesIt() =>
        PackBuilder.Good().Cell("relations.csv", 4, "to", "steam-best").HasProblems("relations.csv:4: to: 'steam-best' is related to itself");

    [Fact]
    public void Read_RelationTwice_NamesTheFirstLine() =>
        PackBuilder.Good().Append("relations.csv", "leaf-outlook,updates,leaf-revenue,,\n")
            .HasProblems("relations.csv:5: the same relation stands on line 2 already");

    [Fact]
    public void Read_ContradictionTheOtherWayRound_IsTheSame() =>
        PackBuilder.Good().Append("relations.csv", "tea-growth,contradicts,steam-best,,\n")
            .HasProblems("relations.csv:5: the same relation stands on line 4 already");

    [Fact]
    public void Read_OtherKindBetweenTheSameClaims_IsFine() =>
        Assert.Equal(4, PackBuilder.Good().Append("relations.csv", "leaf-outlook,derives,leaf-revenue,,\n").Pack().Relations.Count);

    [Fact]
    public void Read_DerivationsInACircle_ShowTheWay() =>
        PackBuilder.Good().Append("relations.csv", "leaf-outlook,derives,leaf-revenue,,\nleaf-revenue,derives,tea-growth,,\n")
            .HasProblems("relations.csv:6: to: derives goes round in a circle: tea-growth → leaf-outlook → leaf-revenue → tea-growth");

    [Fact]
    public void Read_UpdatesInACircle_ShowTheWay() =>
        PackBuilder.Good().Append("relations.csv", "leaf-revenue,updates,leaf-outlook,,\n")
            .HasProblems("relations.csv:5: to: updates goes round in a circle: leaf-outlook → leaf-revenue → leaf-outlook");

    [Fact]
    public void Read_TwoWaysToOneClaim_AreNoCircle() =>
        Assert.Equal(
            5,
            PackBuilder.Good().Append("relations.csv", "tea-growth,derives,leaf-revenue,,\nleaf-outlook,derives,leaf-revenue,,\n").Pack().Relations.Count);

    [Fact]
    public void Read_CircleOverTwoPacks_NamesTheLineOfTheSecond() =>
        Assert.Equal(
            ["relations.csv:2: to: updates goes round in a circle: leaf-outlook → leaf-revenue → leaf-outlook"],
            PackBuilder.Second()
                .Append("claims.csv", PackText.Row("claims.csv", "steam-sales"))
                .Append("relations.csv", "leaf-revenue,updates,leaf-outlook,,\n")
                .Read(PackBuilder.Good().Pack()).Problems.Select(problem => problem.ToString()));
}
