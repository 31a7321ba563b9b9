using System.Globalization;
using Dashboard.Evidence;

namespace Dashboard.Tests.Later;

/// <summary>The second pack says what its facts say: figures, definitions, periods and days, typed in by hand.</summary>
public class LaterNumbersTests
{
    [Theory]
    [InlineData("later-microsoft-capex-fy2018", "11.632", "cash-gross", "FY2018")]
    [InlineData("later-microsoft-capex-fy2024", "44.477", "cash-gross", "FY2024")]
    [InlineData("later-microsoft-capex-fy2025", "64.551", "cash-gross", "FY2025")]
    [InlineData("later-microsoft-capex-fy2026", "115.948", "cash-gross", "FY2026")]
    [InlineData("later-microsoft-capex-fy2025-incl-leases", "88.2", "incl-finance-leases", "FY2025")]
    [InlineData("later-microsoft-capex-12-months-2025", "83.094", "cash-gross", "12 months to December 2025")]
    [InlineData("later-microsoft-capex-2026-guidance-apr", "190", "incl-finance-leases", "2026")]
    [InlineData("later-microsoft-capex-2026-guidance-jul", "175", "incl-finance-leases", "2026")]
    [InlineData("later-amazon-capex-2017-gross", "11.955", "cash-gross", "2017")]
    [InlineData("later-amazon-capex-2022-gross", "63.645", "cash-gross", "2022")]
    [InlineData("later-amazon-capex-2025-gross", "131.819", "cash-gross", "2025")]
    [InlineData("later-amazon-capex-2020-net", "35.044", "cash-net-of-proceeds", "2020")]
    [InlineData("later-amazon-capex-2025-net", "128.320", "cash-net-of-proceeds", "2025")]
    [InlineData("later-amazon-capex-2025-guidance-jul", "118", null, "2025")]
    [InlineData("later-amazon-capex-2025-guidance-oct", "125", "cash-net-of-proceeds", "2025")]
    [InlineData("later-amazon-capex-2026-guidance-feb", "200", null, "2026")]
    [InlineData("later-amazon-capex-2026-guidance-jul", "220", null, "2026")]
    [InlineData("later-alphabet-capex-2019", "23.548", "cash-gross", "2019")]
    [InlineData("later-alphabet-capex-2025", "91.447", "cash-gross", "2025")]
    [InlineData("later-alphabet-capex-2025-guidance-oct", "91–93", null, "2025")]
    [InlineData("later-alphabet-capex-2026-guidance-jul", "195–205", null, "2026")]
    [InlineData("later-meta-capex-2022-net", "31.186", "cash-net-of-proceeds", "2022")]
    [InlineData("later-meta-capex-2022-gross", "31.431", "cash-gross", "2022")]
    [InlineData("later-meta-capex-2025-net", "69.691", "cash-net-of-proceeds", "2025")]
    [InlineData("later-meta-capex-2025-incl-leases", "72.220", "incl-finance-leases", "2025")]
    [InlineData("later-meta-lease-principal-2024", "1.969", null, "2024")]
    [InlineData("later-meta-lease-principal-2025", "2.524", null, "2025")]
    [InlineData("later-meta-capex-2025-guidance-apr", "64–72", "incl-finance-leases", "2025")]
    [InlineData("later-meta-capex-2026-guidance-jul", "130–145", "incl-finance-leases", "2026")]
    [InlineData("later-coreweave-capex-2025-guidance-nov", "12–14", null, "2025")]
    [InlineData("later-capex-guidance-sum-2026", "720–745", null, "2026")]
    [InlineData("later-nscale-series-b-valuation", "3.1", null, "25 September 2025")]
    [InlineData("later-nscale-series-c-valuation", "14.6", null, "9 March 2026")]
    public void Claims_Billions_AreThoseOfTheFacts(string id, string billions, string? definition, string period) =>
        Assert.Equal((Numbers(billions), UnitScale.UsdBillion, definition, period), Told(id));

    [Theory]
    [InlineData("later-nscale-seed", "30", "seed", "December 2023")]
    [InlineData("later-nscale-series-a", "155", "series-a", "9 December 2024")]
    [InlineData("later-nscale-sought-credit", "1800", "private-credit", "28 April 2025")]
    [InlineData("later-nscale-sought-preferred", "900", "preferred-or-convertible", "28 April 2025")]
    [InlineData("later-nscale-series-b", "1100", "series-b", "25 September 2025")]
    [InlineData("later-nscale-safe", "433", "safe", "1 October 2025")]
    [InlineData("later-nscale-term-loan", "1400", "delayed-draw-term-loan", "February 2026")]
    [InlineData("later-nscale-series-c", "2000", "series-c", "9 March 2026")]
    [InlineData("later-nscale-series-c-new-money", "1567", "series-c", "9 March 2026")]
    [InlineData("later-nscale-revolving-credit", "900", "revolving-credit", "7 July 2026")]
    [InlineData("later-nscale-anyscale", "1650", null, "30 July 2026")]
    [InlineData("later-nscale-revenue-first-half-2026", "140.6", "total-revenue", "first half of 2026")]
    [InlineData("later-nscale-net-loss-first-half-2026", "1020.1", "net-loss", "first half of 2026")]
    [InlineData("later-nscale-convertible-notes", "2360", "convertible-notes", "25 September 2026")]
    [InlineData("later-nscale-convertible-notes-nvidia", "1000", "convertible-notes", "November 2026")]
    [InlineData("later-nscale-convertible-notes-announced", "3360", "convertible-notes", "25 September 2026")]
    public void Claims_Millions_AreThoseOfTheFacts(string id, string millions, string? definition, string period) =>
        Assert.Equal((Numbers(millions), UnitScale.UsdMillion, definition, period), Told(id));

    [Fact]
    public void Claims_OfThePack_AreThese() => Assert.Equal(
        "acquisition 1, capex 71, capex-growth 1, capex-guidance-sum 1, capex-multiple 2, finance-lease-principal 7, funding-announced 1, funding-earmarked 1, "
        + "funding-expected 1, funding-new-money 1, funding-round 9, funding-sought 3, funding-total 1, incorporation 1, investment 1, investor 9, ipo-filing 1, lender 1, net-loss 1, "
        + "revenue 2, round-closing 1, stake 1, valuation 2",
        string.Join(", ", LaterEvidence.Pack.Claims.GroupBy(claim => claim.Metric).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {Invariant(group.Count())}")));

    [Fact]
    public void Claims_FiscalYears_AreMicrosoftsAndStartWithJuly()
    {
        var fiscal = LaterEvidence.Pack.Claims.Where(claim => claim.Period?.Kind == PeriodKind.FiscalYear).ToList();

        Assert.Equal(["microsoft"], fiscal.Select(claim => claim.Entity).Distinct());
        Assert.All(fiscal, claim => Assert.Equal((7, 1, 6, 30), (claim.Period!.Start.Month, claim.Period.Start.Day, claim.Period.End.Month, claim.Period.End.Day)));
    }

    [Fact]
    public void Claims_GuidanceOfMicrosoft_IsForTheCalendarYear() =>
        Assert.All(
            LaterEvidence.Pack.Claims.Where(claim => claim is { Entity: "microsoft", Status: ClaimStatus.Guidance }),
            claim => Assert.Equal((PeriodKind.CalendarYear, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), (claim.Period!.Kind, claim.Period.Start, claim.Period.End)));

    [Fact]
    public void Claims_WhatWasOnlyReportedOnce_IsFlaggedSo() => Assert.Equal(
        [
            "later-nscale-series-b-closing", "later-nscale-revolving-credit", "later-nscale-anyscale", "later-nscale-convertible-notes", "later-nscale-convertible-notes-nvidia",
            "later-nscale-convertible-notes-announced", "later-nscale-convertible-notes-investors",
        ],
        LaterEvidence.Pack.Claims.Where(claim => claim.Flags.Contains(Flags.SingleReport)).Select(claim => claim.Id));

    [Fact]
    public void Claims_ThatNameADayFromNoDocument_AreFlaggedSo() => Assert.Equal(
        [
            "later-amazon-capex-2025-guidance-jul", "later-alphabet-capex-2025-guidance-feb", "later-coreweave-capex-2025-guidance-may", "later-nscale-series-a",
            "later-nscale-series-a-investors",
        ],
        LaterEvidence.Pack.Claims.Where(claim => claim.Flags.Contains("date-unverified")).Select(claim => claim.Id));

    [Fact]
    public void Claims_SeedOfNscale_IsToldAsAnInference() => Assert.Contains(Flags.Hedged, LaterEvidence.Claim("later-nscale-seed").Flags);

    private static (string? Numbers, string? Unit, string? Definition, string? Period) Told(string id)
    {
        var claim = LaterEvidence.Claim(id);
        var amount = claim.Amount!;
        return (amount.IsRange ? $"{Invariant(amount.Low!.Value)}–{Invariant(amount.High!.Value)}" : Invariant(amount.Value!.Value), amount.Unit, claim.Definition, claim.Period?.Label);
    }

    private static string Numbers(string text) => string.Join('–', text.Split('–').Select(part => Invariant(decimal.Parse(part, CultureInfo.InvariantCulture))));

    private static string Invariant(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}

[InCulture("de-DE")]
public sealed class LaterNumbersInGermanTests : LaterNumbersTests;
