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

    [Theory]
    [InlineData("1 / 0", "'1 / 0' divides by zero at character 3")]
    [InlineData("15 / (13 - 13) - 1", "'15 / (13 - 13) - 1' divides by zero at character 4")]
    [InlineData("15 / 13 -", "'15 / 13 -' ends where a number should stand")]
    [InlineData("a year later", "'a year later' has 'a' where a number should stand at character 1")]
    [InlineData("(15 - 13", "'(15 - 13' never closes the parenthesis at character 1")]
    [InlineData("10 ^ 99", "'10 ^ 99' becomes too large at character 4")]
    [InlineData("2 ^ 1000", "'2 ^ 1000' becomes too large at character 3")]
    [InlineData("2 ^ 90", "'2 ^ 90' has a result beyond 1,000,000,000,000, the largest number that is taken")]
    [InlineData("-10 ^ 13", "'-10 ^ 13' has a result beyond 1,000,000,000,000, the largest number that is taken")]
    [InlineData("1 \u200f 2", "'1 \\u200f 2' has '\\u200f' where + − × ÷ ^ or % should stand at character 3")]
    public void Read_FormulaThatHasNoValue_SaysWhatIsWrongAndWhere(string formula, string problem) =>
        PackBuilder.Good().Cell("relations.csv", 3, "formula", formula).HasProblems($"relations.csv:3: formula: {problem}");

    [Fact]
    public void Read_FormulaWithoutValueAtAnotherKind_IsRefusedToo() =>
        PackBuilder.Good().Cell("relations.csv", 2, "formula", "see below").HasProblems("relations.csv:2: formula: 'see below' has 's' where a number should stand at character 1");

    [Fact]
    public void Read_RelationToAnUnknownClaim_IsNamedWithItsFormula() =>
        PackBuilder.Good().Cell("relations.csv", 3, "to", "leaf-outlok").Cell("relations.csv", 3, "formula", "1 / 0").HasProblems(
            "relations.csv:3: to: 'leaf-outlok' is not a claim; the nearest is 'leaf-outlook'",
            "relations.csv:3: formula: '1 / 0' divides by zero at character 3");

    [Fact]
    public void Read_GoodFormula_IsKeptAsWritten() => Assert.Equal("15 / 13 - 1", PackBuilder.Good().Pack().Relations[1].Formula);

    [Fact]
    public void Read_DerivationWithoutFormula_IsFine() => Assert.Null(PackBuilder.Good().Cell("relations.csv", 3, "formula", "").Pack().Relations[1].Formula);

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
