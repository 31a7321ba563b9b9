namespace Dashboard.Tests.Evidence;

public sealed class ClaimTests
{
    [Fact]
    public void Concerns_SubjectOrMention_IsTrue()
    {
        var claim = HandMade.Claim("a") with { Entity = "acme", Mentions = ["globex"] };

        Assert.True(claim.Concerns("acme"));
        Assert.True(claim.Concerns("globex"));
    }

    [Fact]
    public void Concerns_SomebodyElse_IsFalse() => Assert.False((HandMade.Claim("a") with { Entity = "acme" }).Concerns("globex"));
}
