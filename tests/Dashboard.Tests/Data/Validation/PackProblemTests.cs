using Dashboard.Data.Validation;

namespace Dashboard.Tests.Data.Validation;

public class PackProblemTests
{
    [Theory]
    [InlineData("claims.csv: missing", null, null)]
    [InlineData("claims.csv:17: missing", 17, null)]
    [InlineData("claims.csv:17: value: missing", 17, "value")]
    [InlineData("claims.csv: value: missing", null, "value")]
    public void ToString_Place_IsAsExactAsItIsKnown(string expected, int? row, string? column) =>
        Assert.Equal(expected, new PackProblem("claims.csv", row, column, "missing").ToString());
}
