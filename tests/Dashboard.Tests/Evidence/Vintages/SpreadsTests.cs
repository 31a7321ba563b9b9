using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;

namespace Dashboard.Tests.Evidence.Vintages;

/// <summary>History of one mouth, spread over several, contradiction within one time.</summary>
public sealed class SpreadsTests
{
    private static readonly Claim May = Outlook("may", 80, new(2025, 5, 1));
    private static readonly Claim July = Outlook("july", 90, new(2025, 7, 31));
    private static readonly Claim Undated = Outlook("undated", 100, null);
    private static readonly Claim OfGlobex = Outlook("of-globex", 70, new(2025, 5, 1)) with { By = "globex", Status = ClaimStatus.Projection };

    [Fact]
    public void Of_OneMouthOnSeveralDays_IsAHistory()
    {
        var spread = Assert.Single(Of([July, May]));

        Assert.Equal(("acme", false, true), (Assert.Single(spread.Voices).Mouth.Id, spread.IsSpread, spread.HasHistory));
        Assert.Equal(["may", "july"], spread.Claims.Select(claim => claim.Id));
        Assert.Equal(["july"], spread.Latest.Select(claim => claim.Id));
    }

    [Fact]
    public void Of_SeveralMouths_AreASpread()
    {
        var spread = Assert.Single(Of([May, OfGlobex, July]));

        Assert.Equal((true, "Acme, Globex"), (spread.IsSpread, string.Join(", ", spread.Voices.Select(voice => voice.Mouth.Name))));
        Assert.Equal(["july", "of-globex"], spread.Latest.Select(claim => claim.Id));
    }

    [Fact]
    public void Of_ClaimWithoutADay_HasNoPlaceInTheOrderOfDays()
    {
        var voice = Assert.Single(Assert.Single(Of([Undated, July, May with { Id = "a-month", Stated = new(2025, 9) }])).Voices);

        Assert.Equal(["july"], voice.Dated.Select(claim => claim.Id));
        Assert.Equal(["a-month", "undated"], voice.Undated.Select(claim => claim.Id));
        // the month began after the day
        Assert.Equal(["a-month"], voice.Latest.Select(claim => claim.Id));
    }

    [Theory]
    [InlineData(2025, 7, "july")]
    [InlineData(2025, null, "july")]
    [InlineData(2026, null, "a-time")]
    public void Latest_MonthOrYearThatMayLieBeforeTheDay_IsNotTheLastWord(int year, int? month, string latest) =>
        Assert.Equal([latest], Assert.Single(Assert.Single(Of([July, May with { Id = "a-time", Stated = new(year, month) }])).Voices).Latest.Select(claim => claim.Id));

    [Fact]
    public void Of_OtherDefinitionPeriodOrUnit_IsAnotherQuantity() =>
        Assert.Equal(4, Of([May, July with { Definition = "cash-gross" }, May with { Id = "next", Period = HandMade.Year(2026) }, May with { Id = "share", Amount = HandMade.Exactly(5, "%") }]).Count);

    [Fact]
    public void Of_MillionsBesideBillions_AreOneQuantity() => Assert.Single(Of([May, July with { Amount = HandMade.Exactly(90_000, UnitScale.UsdMillion) }]));

    [Fact]
    public void Of_ActualOrOpinion_IsNotExpected() => Assert.Empty(Of([May with { Status = ClaimStatus.Actual }, July with { Status = ClaimStatus.Opinion }]));

    [Fact]
    public void AreAtOneTime_SameMouthSameDay_AreTheTextsDisagreeOrNot() => Assert.True(AtOneTime(May, July with { Stated = May.Stated }));

    [Fact]
    public void AreAtOneTime_OtherDayOrOtherMouth_AreNot()
    {
        Assert.False(AtOneTime(May, July));
        Assert.False(AtOneTime(May, OfGlobex));
    }

    [Fact]
    public void AreAtOneTime_DayNotKnownBesideADay_CannotBeTold() => Assert.False(AtOneTime(May, Undated));

    [Fact]
    public void AreAtOneTime_TextWithoutDays_SaysEverythingAtOnce() => Assert.True(AtOneTime(Undated, May with { Stated = null }));

    [Fact]
    public void AreAtOneTime_SourcesOfDifferentDays_AreNot() =>
        Assert.False(AtOneTime(Undated with { Citations = [new("s01")] }, May with { Stated = null, Citations = [new("s03")] }));

    [Fact]
    public void AreAtOneTime_OneMonth_IsOneTimeInOneDocumentOnly()
    {
        var one = May with { Stated = new(2025, 10), Citations = [new("s01")] };

        Assert.True(AtOneTime(one, one with { Id = "other", Amount = HandMade.Exactly(99) }));
        Assert.False(AtOneTime(one, one with { Id = "other", Amount = HandMade.Exactly(99), Citations = [new("s02")] }));
    }

    [Fact]
    public void AreAtOneTime_TwoActuals_AreWhoeverSaysThem() =>
        Assert.True(AtOneTime(May with { Status = ClaimStatus.Actual }, July with { Status = ClaimStatus.Actual, By = "globex" }));

    private static IReadOnlyList<Spread> Of(IReadOnlyList<Claim> claims) => Spreads.Of(HandMade.Snapshot(claims), claims);

    private static bool AtOneTime(Claim one, Claim other) => Spreads.AreAtOneTime(HandMade.Snapshot(one, other), one, other);

    private static Claim Outlook(string id, decimal value, PartialDate? stated) =>
        HandMade.Measured(id, Metrics.Capex, "acme", HandMade.Exactly(value), 2025) with { Status = ClaimStatus.Guidance, Stated = stated };
}
