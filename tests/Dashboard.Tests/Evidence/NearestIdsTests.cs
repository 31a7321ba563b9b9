using Dashboard.Evidence;

namespace Dashboard.Tests.Evidence;

public sealed class NearestIdsTests
{
    private static readonly string[] Known = ["nscale-series-b-amount", "market-2033", "nvidia", "market-2023", "nscale"];

    [Theory]
    [InlineData("nvida")]
    [InlineData("nvidai")]
    [InlineData("NVIDIAA")]
    public void Of_SlipOfTheFingers_GivesTheIdMeantFirst(string wanted) => Assert.Equal("nvidia", NearestIds.Of(wanted, Known)[0]);

    [Fact]
    public void Of_BeginningOfIds_GivesThoseThatHoldItInOrder() => Assert.Equal(["market-2023", "market-2033"], NearestIds.Of("market", Known, 2));

    [Fact]
    public void Of_MiddleOfAnId_GivesIt() => Assert.Equal(["nscale-series-b-amount"], NearestIds.Of("Series-B", Known, 1));

    [Fact]
    public void Of_IdWithSomethingBehindIt_GivesTheId() => Assert.Equal(["nvidia"], NearestIds.Of("nvidia-corporation", Known, 1));

    [Fact]
    public void Of_FewerEdits_ComeFirst() => Assert.Equal(["s01", "s0123"], NearestIds.Of("s02", ["s0123", "s01"]));

    [Fact]
    public void Of_EquallyNear_GoesByTheAlphabet() => Assert.Equal(["s01", "s03", "s04"], NearestIds.Of("s02", ["s04", "s01", "s03"]));

    [Fact]
    public void Of_MoreKnownThanWanted_GivesAsManyAsAskedFor() => Assert.Equal(3, NearestIds.Of("market", Known, 3).Count);

    [Fact]
    public void Of_NothingWanted_GivesTheFirstKnown() => Assert.Equal(["nscale-series-b-amount", "market-2033"], NearestIds.Of("", Known, 2));

    [Fact]
    public void Of_TenThousandCharacters_GivesTheFirstKnown() =>
        Assert.Equal(["nscale-series-b-amount", "market-2033"], NearestIds.Of(new string('n', 10_000), Known, 2));

    [Fact]
    public void Of_NothingKnown_GivesNothing() => Assert.Empty(NearestIds.Of("nvidia", []));
}
