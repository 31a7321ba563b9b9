using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Wording;

public class CorrectionTextTests
{
    private static readonly Claim Guided = Measured("a", Metrics.Capex, "acme", Between(175, 185), 2026) with { Status = ClaimStatus.Guidance };

    [Fact]
    public void Of_NewerGuidance_IsRaisedOrLowered()
    {
        Assert.Equal("raised by 2.8 %", CorrectionText.Of(Guided, Guided with { Amount = Between(180, 190) }));
        Assert.Equal("lowered by 50 %", CorrectionText.Of(Guided, Guided with { Amount = Exactly(90_000, UnitScale.UsdMillion) }));
    }

    [Fact]
    public void Of_Outcome_IsConfirmedMoreOrLess()
    {
        var came = Guided with { Status = ClaimStatus.Actual };

        Assert.Equal("confirmed", CorrectionText.Of(Guided, came with { Amount = Exactly(183) }));
        Assert.Equal("11.1 % more than expected", CorrectionText.Of(Guided, came with { Amount = Exactly(200) }));
        Assert.Equal("11.1 % less than was sought", CorrectionText.Of(Guided with { Status = ClaimStatus.Sought }, came with { Amount = Exactly(160) }));
        Assert.Equal("corrected upward by 10 %", CorrectionText.Of(came with { Amount = Exactly(100) }, came with { Amount = Exactly(110) }));
    }

    [Fact]
    public void Of_OtherDateOrDefinition_IsNamed()
    {
        Assert.Equal("dated 2025 instead of 2024, confirmed", CorrectionText.Of(Measured("a", "x", "acme", Exactly(5), 2024), Measured("b", "x", "acme", Exactly(5), 2025)));
        Assert.Equal("raised by 100 %, counted in another way", CorrectionText.Of(Guided with { Amount = Exactly(5), Definition = "gross" }, Guided with { Amount = Exactly(10), Definition = "net" }));
    }

    [Fact]
    public void Of_SharesYearsAndZero_AreNoPercent()
    {
        Assert.Equal("raised by 3 percentage points", CorrectionText.Of(Guided with { Amount = Exactly(25, "%") }, Guided with { Amount = Exactly(28, "%") }));
        Assert.Equal("moved to 2027", CorrectionText.Of(Guided with { Amount = Exactly(2028, "year") }, Guided with { Amount = Exactly(2027, "year") }));
        Assert.Equal("stated again", CorrectionText.Of(Guided with { Amount = Exactly(0) }, Guided with { Amount = Exactly(5) }));
        Assert.Equal("stated again", CorrectionText.Of(Guided, Guided with { Amount = Exactly(5, "deals") }));
    }
}

[InCulture("de-DE")]
public sealed class CorrectionTextInGermanTests : CorrectionTextTests;
