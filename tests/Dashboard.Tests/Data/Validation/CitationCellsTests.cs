using Dashboard.Evidence;

namespace Dashboard.Tests.Data.Validation;

public class CitationCellsTests
{
    [Fact]
    public void Read_PlaceWithColon_IsKeptWhole() =>
        Assert.Equal(
            [new Citation("s02", "table 3: revenue"), new Citation("s01")],
            PackBuilder.Good().Cell("claims.csv", 2, "sources", "s02: table 3: revenue;s01").Pack().Claims[0].Citations);

    [Fact]
    public void Read_SourceTwiceAtDifferentPlaces_IsFine() =>
        Assert.Equal(
            [new Citation("s02", "page 3"), new Citation("s02", "page 9")],
            PackBuilder.Good().Cell("claims.csv", 2, "sources", "s02:page 3;s02:page 9").Pack().Claims[0].Citations);

    [Theory]
    [InlineData("s02:")]
    [InlineData(":page 3")]
    public void Read_HalfACitation_IsQuoted(string text) =>
        PackBuilder.Good().Cell("claims.csv", 2, "sources", text).HasProblems($"claims.csv:2: sources: '{text}' is not a source with a place in it (s05:page 12)");

    [Fact]
    public void Read_UnknownSourceWithPlace_OffersTheNearest() =>
        PackBuilder.Good().Cell("claims.csv", 2, "sources", "s20:page 3").HasProblems("claims.csv:2: sources: 's20' is not a source; the nearest is 's01'");

    [Fact]
    public void Read_NoSource_IsFine() => Assert.Empty(PackBuilder.Good().Cell("claims.csv", 2, "sources", "").Pack().Claims[0].Citations);
}
