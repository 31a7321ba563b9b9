using Dashboard.Data.Packs;

namespace Dashboard.Tests.Data.Packs;

public class PackFileBytesTests
{
    [Theory]
    [InlineData("sources.csv")]
    [InlineData("entities.csv")]
    [InlineData("segments.csv")]
    [InlineData("claims.csv")]
    [InlineData("relations.csv")]
    public void Read_MissingFile_IsTheOnlyProblem(string file) => PackBuilder.Good().Without(file).HasProblems($"{file}: missing file");

    [Fact]
    public void Read_FileAboveTheLimit_IsRefusedUnread() =>
        PackBuilder.Good().Bytes("relations.csv", new byte[PackFileBytes.Limit + 1]).HasProblems("relations.csv: larger than 64 MiB");
}
