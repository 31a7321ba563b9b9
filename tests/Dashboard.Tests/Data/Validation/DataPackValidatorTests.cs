namespace Dashboard.Tests.Data.Validation;

public class DataPackValidatorTests
{
    [Fact]
    public void Validate_NoClaims_SaysSo() => PackBuilder.Good().KeepLines("claims.csv", 1).KeepLines("relations.csv", 1).HasProblems("claims.csv: no claims");

    [Fact]
    public void Validate_SecondPack_MayReferToTheFirst()
    {
        var second = PackBuilder.Second()
            .Append("claims.csv", "steam-sales,Steam sold kettles,,steam,leaf,,,,,,,,,,,actual,,kettles,s02:page 9,\n")
            .Append("relations.csv", "steam-sales,contradicts,steam-best,,\n")
            .Pack(PackBuilder.Good().Pack());

        Assert.Equal("steam", second.Claims[0].Entity);
        Assert.Equal("steam-best", second.Relations[0].To);
    }

    [Fact]
    public void Validate_SecondPackAlone_KnowsNothingOfTheFirst() =>
        PackBuilder.Second().Append("claims.csv", "steam-sales,Steam sold kettles,,steam,,,,,,,,,,,,actual,,kettles,,\n").HasProblems(
            "claims.csv:2: entity: 'steam' is not an entity",
            "claims.csv:2: segments: 'kettles' is not a segment");

    [Theory]
    [InlineData("sources.csv", "s01")]
    [InlineData("entities.csv", "leaf")]
    [InlineData("segments.csv", "leaves")]
    public void Validate_IdOfAnEarlierPack_NamesThePack(string file, string id) =>
        Assert.Equal(
            [$"{file}:2: id: '{id}' stands in the pack 'tea-2025' already"],
            PackBuilder.Second()
                .Append("claims.csv", PackText.Row("claims.csv", "steam-sales"))
                .Append(file, PackText.Row(file, id))
                .Read(PackBuilder.Good().Pack()).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Validate_RelationOfAnEarlierPack_NamesThePack() =>
        Assert.Equal(
            ["relations.csv:2: the same relation stands in the pack 'tea-2025' already"],
            PackBuilder.Second()
                .Append("claims.csv", PackText.Row("claims.csv", "steam-sales"))
                .Append("relations.csv", "leaf-outlook,updates,leaf-revenue,,\n")
                .Read(PackBuilder.Good().Pack()).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Validate_PackThatFollowsAnEarlierOne_KnowsIt() =>
        Assert.Equal("tea-2025", Follower().Pack(PackBuilder.Good().Pack()).Follows);

    [Theory]
    [InlineData("tea-2024")]
    [InlineData("second")]
    [InlineData("")]
    public void Validate_FollowsAPackThatIsNotBeforeIt_IsTheOnlyProblem(string followed) =>
        Assert.Equal(
            [$"datapackage.json: follows: there is no pack '{followed}' before this one"],
            Follower(followed).Read().Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Validate_FollowsAPackThatIsNotBeforeIt_StillTellsOtherFaults() =>
        Follower("tea-2024").Cell("claims.csv", 2, "value", "abc").HasProblems(
            "datapackage.json: follows: there is no pack 'tea-2024' before this one",
            "claims.csv:2: value: 'abc' is not a number",
            "claims.csv:2: unit: empty, but there is a number");

    [Fact]
    public void Validate_FollowsSomethingThatIsNoText_SaysSo() =>
        PackBuilder.Good().Replace("datapackage.json", "\"version\"", "\"follows\": 7, \"version\"").HasProblems("datapackage.json: follows: '7' is not text");

    [Fact]
    public void Validate_PackThatHasBeenReadAlready_IsOneProblem() =>
        Assert.Equal(
            ["datapackage.json: name: a pack 'tea-2025' has been read already"],
            PackBuilder.Good().Read(PackBuilder.Good().Pack()).Problems.Select(problem => problem.ToString()));

    /// <summary>A pack that follows another and refers to what that one holds.</summary>
    private static PackBuilder Follower(string followed = "tea-2025") => PackBuilder.Second()
        .Follows(followed)
        .Append("claims.csv", "steam-sales,Steam sold kettles,,steam,leaf,,,,,,,,,,,actual,,kettles,s02:page 9,\n")
        .Append("relations.csv", "steam-sales,updates,steam-best,,\n");
}
