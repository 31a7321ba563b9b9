using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Tests.Evidence.Vintages;

public sealed class MouthTests
{
    private static readonly Claim Outlook = HandMade.Measured("outlook", Metrics.Capex, "acme", HandMade.Exactly(80), 2025) with { Citations = [new("s01"), new("s02")] };

    [Theory]
    [InlineData(ClaimStatus.Guidance, null, "acme")]
    [InlineData(ClaimStatus.Sought, null, "acme")]
    [InlineData(ClaimStatus.Projection, null, "publisher.publisher-of-s01")]
    [InlineData(ClaimStatus.Actual, null, "publisher.publisher-of-s01")]
    [InlineData(ClaimStatus.Projection, "globex", "globex")]
    [InlineData(ClaimStatus.Guidance, "globex", "globex")]
    public void Of_ByStatusAndSpeaker_IsTheOneWhoSaysIt(ClaimStatus status, string? by, string mouth) => Assert.Equal(mouth, Of(Outlook with { Status = status, By = by }).Id);

    [Fact]
    public void Of_NothingCited_IsTheText() => Assert.Equal("pack.pack", Of(Outlook with { Status = ClaimStatus.Projection, Citations = [] }).Id);

    [Fact]
    public void Of_PublisherThatIsAnEntity_IsTheSameMouth()
    {
        var pack = HandMade.Pack([Outlook with { Status = ClaimStatus.Projection }], []) with
        {
            Sources = [HandMade.Source("s01", 1, null) with { Publisher = "roadrunner supplies" }, HandMade.Source("s02", 2, null)],
        };

        Assert.Equal("acme", Mouth.Of(new([pack], "v"), pack.Claims[0]).Id);
    }

    private static Mouth Of(Claim claim) => Mouth.Of(HandMade.Snapshot(claim), claim);
}
