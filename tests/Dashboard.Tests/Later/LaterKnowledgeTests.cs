using Dashboard.Evidence;

namespace Dashboard.Tests.Later;

/// <summary>When the second pack was known, and from where.</summary>
public sealed class LaterKnowledgeTests
{
    [Fact]
    public void Pack_FollowsTheArticle_AndDoesNotLead()
    {
        Assert.Equal((ArticleEvidence.PackId, new DateOnly(2026, 11, 22), "1.0.0"), (LaterEvidence.Pack.Follows, LaterEvidence.Pack.Date, LaterEvidence.Pack.Version));
        Assert.Equal([ArticleEvidence.PackId], LaterEvidence.Snapshot.LeadingPacks);
    }

    [Theory]
    [InlineData("later-amazon-capex-2025-guidance-oct", "2025-10-30")]
    [InlineData("later-alphabet-capex-2026-guidance-jul", "2026-07-22")]
    [InlineData("later-meta-capex-2025-guidance-oct", "2025-10-29")]
    [InlineData("later-microsoft-capex-2026-guidance-apr", "2026-04-29")]
    [InlineData("later-capex-guidance-sum-2026", "2026-07-30")]
    [InlineData("later-microsoft-capex-fy2025", "2025-07-30")]
    [InlineData("later-microsoft-capex-fy2026", "2026-07-29")]
    [InlineData("later-amazon-capex-2025-net", "2026-02-06")]
    [InlineData("later-alphabet-capex-2025", "2026-02-04")]
    [InlineData("later-meta-capex-2025-incl-leases", "2026-01-28")]
    [InlineData("later-nscale-series-b", "2025-09-25")]
    [InlineData("later-nscale-seed", "2025-04-28")]
    [InlineData("later-nscale-revenue-2025", "2026-09-18")]
    [InlineData("later-nscale-term-loan", "2026-11-22")]
    public void KnownSince_Claim_IsTheDayOfTheFacts(string id, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), LaterEvidence.Snapshot.KnownSince(LaterEvidence.Claim(id)));

    [Fact]
    public void KnownSince_EveryGuidance_IsTheDayOnWhichItWasGiven() =>
        Assert.All(
            LaterEvidence.Pack.Claims.Where(claim => claim.Status == ClaimStatus.Guidance),
            claim => Assert.Equal(claim.Stated?.Day, LaterEvidence.Snapshot.KnownSince(claim)));

    [Fact]
    public void At_DayBeforeAmazonsReport_KnowsAlphabetsAndNotAmazons()
    {
        var evidence = LaterEvidence.Snapshot.At([], new(2026, 2, 5));

        Assert.NotNull(evidence.FindClaim("later-alphabet-capex-2025"));
        Assert.Null(evidence.FindClaim("later-amazon-capex-2025-net"));
        Assert.DoesNotContain(evidence.Relations, relation => relation.From == "later-amazon-capex-2025-net");
    }

    [Fact]
    public void Claims_OfThePack_AllRestOnASource() => Assert.DoesNotContain(LaterEvidence.Pack.Claims, claim => claim.Citations.Count == 0);

    [Fact]
    public void Sources_OfThePack_AreAllCited() =>
        Assert.DoesNotContain(LaterEvidence.Pack.Sources, source => !LaterEvidence.Snapshot.ClaimsOfSource(source.Id).Any());

    [Fact]
    public void Sources_OfThePack_StandForOneAddressEach() =>
        Assert.Equal(
            40,
            LaterEvidence.Pack.Sources.Select(source => source.Url.OriginalString).Except(ArticleEvidence.Pack.Sources.Select(source => source.Url.OriginalString)).Count());

    [Theory]
    [InlineData("l03", SourceKind.Filing, "2026-07-29")]
    [InlineData("l20", SourceKind.Company, "2026-01-28")]
    [InlineData("l22", SourceKind.News, "2025-10-30")]
    [InlineData("l07", SourceKind.Report, null)]
    public void Sources_KindAndDate_AreThoseOfTheDocument(string id, SourceKind kind, string? day)
    {
        var source = LaterEvidence.Snapshot.FindSource(id)!;

        Assert.Equal((kind, day), (source.Kind, source.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
