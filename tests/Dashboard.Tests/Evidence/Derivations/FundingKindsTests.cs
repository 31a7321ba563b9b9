using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

public sealed class FundingKindsTests
{
    [Theory]
    [InlineData(null, FundingKind.Equity)]
    [InlineData("series-b", FundingKind.Equity)]
    [InlineData("safe", FundingKind.Equity)]
    [InlineData("delayed-draw-term-loan", FundingKind.Debt)]
    [InlineData("revolving-credit", FundingKind.Debt)]
    [InlineData("senior-notes", FundingKind.Debt)]
    [InlineData("convertible-notes", FundingKind.Convertible)]
    [InlineData("secondary-share-sale", FundingKind.Secondary)]
    [InlineData("creditable-shares", FundingKind.Equity)]
    public void Of_Definition_IsTheKindOfMoney(string? definition, FundingKind kind) =>
        Assert.Equal(kind, FundingKinds.Of(HandMade.Claim("round") with { Definition = definition }));
}
