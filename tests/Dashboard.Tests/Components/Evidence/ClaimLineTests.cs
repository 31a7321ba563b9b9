using Dashboard.Components.Evidence;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public class ClaimLineTests
{
    [Fact]
    public void Of_Claim_HasTheWordsOfATableRow()
    {
        var line = ClaimLine.Of(ArticleEvidence.Snapshot, ArticleEvidence.Claim("nscale-safe-oct-2025"));

        Assert.Equal(("Nscale", "$433 million", "October 2025", "actual", "2 sources"), (line.About, line.Amount, line.Period, line.Status, line.Cited));
    }

    [Fact]
    public void Of_BareClaim_LeavesCellsEmpty()
    {
        var line = ClaimLine.Of(ArticleEvidence.Snapshot, ArticleEvidence.Claim("energy-driver-power-gap"));

        Assert.Equal(("", "", "", "no source"), (line.About, line.Amount, line.Period, line.Cited));
    }

    [Fact]
    public void SortAmount_MoneyInAnyUnit_IsSortedAsMoneyAboveAllElse()
    {
        var amounts = new[]
        {
            HandMade.Exactly(1.4m, UnitScale.UsdTrillion), HandMade.Exactly(90, "deals"), HandMade.UpTo(72), HandMade.Exactly(433, UnitScale.UsdMillion), HandMade.Between(91, 93),
        };

        var sorted = amounts.Select(amount => ClaimLine.Of(HandMade.Snapshot(), HandMade.Claim("a") with { Amount = amount })).OrderBy(line => line.SortAmount).Select(line => line.Amount);

        Assert.Equal(["90 deals", "$433 million", "up to $72 billion", "$91–93 billion", "$1.4 trillion"], sorted);
    }
}

[InCulture("de-DE")]
public sealed class ClaimLineInGermanTests : ClaimLineTests;
