namespace Dashboard.Tests.Charts;

public sealed class GoldenFileTests
{
    [Fact]
    public void Difference_OneLineChanged_ShowsBothAndTheirNeighbours() =>
        Assert.Equal(
            """
              b
              c
              d
            - e
            + E
              f

            """,
            GoldenFile.Difference(["a", "b", "c", "d", "e", "f"], ["a", "b", "c", "d", "E", "f"]),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void Difference_LineAdded_ShowsItAlone() =>
        Assert.Equal(
            """
              a
            + b
              c

            """,
            GoldenFile.Difference(["a", "c"], ["a", "b", "c"]),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void Difference_LineRepeated_ShowsTheRepetition() =>
        Assert.Equal(
            """
              a
              a
            + a

            """,
            GoldenFile.Difference(["a", "a"], ["a", "a", "a"]),
            ignoreLineEndingDifferences: true);
}
