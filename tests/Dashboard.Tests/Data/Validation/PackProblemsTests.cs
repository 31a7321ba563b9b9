namespace Dashboard.Tests.Data.Validation;

public class PackProblemsTests
{
    [Fact]
    public void ToList_MoreThanAThousand_TellsTheFirstAndCountsTheRest()
    {
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(number => $"steam-{number},,,,,,,,,,,,,,,opinion,,,,\n"));

        var problems = PackBuilder.Good().Append("claims.csv", rows).Append("relations.csv", "x,is,y,,\n").Read().Problems;

        Assert.Equal(1001, problems.Count);
        Assert.Equal("claims.csv:6: statement: empty, but required", problems[0].ToString());
        Assert.Equal("claims.csv:1005: statement: empty, but required", problems[999].ToString());
        Assert.Equal("tea-2025: 2003 more problems are not shown", problems[1000].ToString());
    }
}
