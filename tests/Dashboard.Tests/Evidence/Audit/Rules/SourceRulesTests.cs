using Dashboard.Evidence;
using Dashboard.Evidence.Audit.Rules;
using static Dashboard.Tests.Evidence.Audit.Audited;

namespace Dashboard.Tests.Evidence.Audit.Rules;

/// <summary>Rules about the list of sources and about how claims cite it: a case that is found and one that is none.</summary>
public sealed class SourceRulesTests
{
    [Fact]
    public void NoCitation_ClaimWithoutSource_IsFound() => Assert.Equal(["No source is cited for $5 billion."], By<NoCitation>(HandMade.Measured("a", Metrics.Capex, "acme", HandMade.Exactly(5), 2025)));

    [Fact]
    public void NoCitation_FactsAndJudgements_AreACauseEach() =>
        Assert.Equal(
            ["No source is cited for 2 judgements.", "No source is cited for 2 statements of fact."],
            By<NoCitation>(HandMade.Claim("a"), HandMade.Claim("b"), HandMade.Claim("c") with { Status = ClaimStatus.Opinion }, HandMade.Claim("d") with { Status = ClaimStatus.Opinion }));

    [Fact]
    public void NoCitation_ClaimWithSource_IsFine() => Assert.Empty(By<NoCitation>(HandMade.Claim("a").Citing("s01")));

    [Fact]
    public void NoCitation_WhatATextSaysOfItself_NeedsNone() => Assert.Empty(By<NoCitation>(HandMade.Claim("a") with { Metric = Metrics.Provenance }));

    [Fact]
    public void SourceNotCited_OnlyItsTitleIsQuoted_IsFound() =>
        Assert.Equal(["[2] Publisher of s02 is listed and no statement cites it."], By<SourceNotCited>(HandMade.Claim("a").Citing("s01", "s03"), HandMade.Claim("b").Citing("s02").Flagged(Flags.FromTitle)));

    [Fact]
    public void SourceNotCited_EachIsCited_IsFine() => Assert.Empty(By<SourceNotCited>(HandMade.Claim("a").Citing("s01", "s02", "s03")));

    [Fact]
    public void CitationGap_NumberSkipped_IsFound() => Assert.Equal(["Citations run from [1] to [3], and [2] is listed and skipped."], By<CitationGap>(HandMade.Claim("a").Citing("s01", "s03")));

    [Fact]
    public void CitationGap_NumbersAtTheEndLeftOver_IsNoGap() => Assert.Empty(By<CitationGap>(HandMade.Claim("a").Citing("s01", "s02")));

    [Fact]
    public void SameAddress_MobileTwin_IsFound() =>
        Assert.Equal(
            ["[1] Publisher of s01 and [2] Publisher of s02 lead to the same address under different publishers: it is one document."],
            OfSources<SameAddress>(At("s01", 1, "https://www.news.example/a/"), At("s02", 2, "http://m.news.example/a")));

    [Fact]
    public void SameAddress_OtherQuery_IsAnotherDocument() => Assert.Empty(OfSources<SameAddress>(At("s01", 1, "https://news.example/a?id=1"), At("s02", 2, "https://news.example/a?id=2")));

    [Fact]
    public void SameTitle_Reprint_IsFound() =>
        Assert.StartsWith("[1] Publisher of s01 and [2] Publisher of s02 carry the same title", Assert.Single(OfSources<SameTitle>(Titled("s01", 1, "The anvil boom of 2025"), Titled("s02", 2, "The Anvil Boom of 2025!"))), StringComparison.Ordinal);

    [Fact]
    public void SameTitle_ShortHeading_IsNoTitle() => Assert.Empty(OfSources<SameTitle>(Titled("s01", 1, "Results"), Titled("s02", 2, "Results")));

    [Fact]
    public void PublisherHost_OnePublisherAtOneStrangeHost_IsOneCauseAndAFilingIsNone()
    {
        var (one, other) = (At("s01", 1, "https://x1.example/a") with { Publisher = "Coyote" }, At("s02", 2, "https://x1.example/b") with { Publisher = "Coyote" });

        Assert.Equal(["2 documents of Coyote lie at x1.example, where its name cannot be recognized."], OfSources<PublisherHost>(one, other));
        Assert.Empty(OfSources<PublisherHost>(one with { Kind = SourceKind.Filing }));
    }

    [Theory]
    [InlineData("Anvil Daily", "news.anvildaily.example")]
    [InlineData("The Anvil", "m.theanvil.example")]
    [InlineData("People’s Anvil", "paper.people.com.example")]
    [InlineData("Securities and Exchange Commission", "www.sec.example")]
    [InlineData("VC Memo", "vcsmemo.example")]
    [InlineData("ANV News (Reuters)", "anvnews.example")]
    [InlineData("ANV (Coyote Wire)", "www.coyotewire.example")]
    [InlineData("CNA", "www.centralnewsanvils.example")]
    [InlineData("Roadrunner Acme Insurers", "raix.example")]
    public void PublisherHost_NameInTheHost_IsFine(string publisher, string host) =>
        Assert.Empty(OfSources<PublisherHost>(At("s01", 1, $"https://{host}/a") with { Publisher = publisher }));

    [Fact]
    public void PublisherHost_SiteOfAnother_IsFoundAsNoted() =>
        Assert.Equal(["[1] Coyote lies at docs.example, which is the site of Roadrunner Archive."], OfSources<PublisherHost>(At("s01", 1, "https://docs.example/a") with { Publisher = "Coyote", Site = "Roadrunner Archive" }));

    [Fact]
    public void PublisherHost_HostUnderAnotherName_IsFineWhereNoted() =>
        Assert.Empty(OfSources<PublisherHost>(At("s01", 1, "https://x1.example/a") with { Publisher = "Coyote Net", Site = "Coyote" }));

    [Fact]
    public void PublisherHost_NothingToRecognize_IsFoundMildly() => Assert.Single(OfSources<PublisherHost>(At("s01", 1, "https://x1.example/a") with { Publisher = "Coyote" }));

    [Fact]
    public void ImageSource_FigureOnAPicture_IsFound() =>
        Assert.Equal(
            ["[1] Publisher of s01 is a picture, and 1 figure rests on it alone."],
            By<ImageSource>(HandMade.Pack([HandMade.Measured("a", Metrics.MarketSize, "market", HandMade.Exactly(5), 2025).Citing("s01")], []) with { Sources = [At("s01", 1, "https://a.example/market.png")] }));

    [Fact]
    public void ImageSource_Page_IsFine() => Assert.Empty(OfSources<ImageSource>(At("s01", 1, "https://a.example/png")));

    [Fact]
    public void PlainHttp_Http_IsFound() => Assert.Equal(["The address of [1] Publisher of s01 is plain http."], OfSources<PlainHttp>(At("s01", 1, "http://a.example/")));

    [Fact]
    public void PlainHttp_Https_IsFine() => Assert.Empty(OfSources<PlainHttp>(At("s01", 1, "https://a.example/")));

    [Theory]
    [InlineData("https://m.a.example/", 1)]
    [InlineData("https://wap.a.example/", 1)]
    [InlineData("https://memo.example/", 0)]
    public void MobileAddress_Host_Decides(string address, int findings) => Assert.Equal(findings, OfSources<MobileAddress>(At("s01", 1, address)).Count);

    [Fact]
    public void SourceUndated_NoDate_IsFound() => Assert.Equal(["No date is known of [2] Publisher of s02."], OfSources<SourceUndated>(HandMade.Source("s01", 1, Day), HandMade.Source("s02", 2, null)));

    [Theory]
    [InlineData("https://a.example/202601/559632.shtml")]
    [InlineData("https://a.example/2025/10/01/anvils")]
    public void SourceUndated_AddressHoldsTheMonth_IsDated(string address) => Assert.Empty(OfSources<SourceUndated>(At("s01", 1, address)));

    [Fact]
    public void LoneWitness_OneDocument_IsFound() => Assert.Equal(["One statement rests on [1] Publisher of s01 alone."], By<LoneWitness>(HandMade.Claim("a").Citing("s01")));

    [Fact]
    public void LoneWitness_AStatementOnEachOfSeveral_IsOneCause() =>
        Assert.Equal(["3 statements rest on one document each, which supports little else."], By<LoneWitness>(HandMade.Claim("a").Citing("s01"), HandMade.Claim("b").Citing("s02"), HandMade.Claim("c").Citing("s02")));

    [Fact]
    public void LoneWitness_NotedAsOneReport_IsLeftToTheNote() => Assert.Empty(By<LoneWitness>(HandMade.Claim("a").Citing("s01").Flagged(Flags.SingleReport)));

    [Fact]
    public void LoneWitness_ManyRestOnIt_IsOneCause() =>
        Assert.Equal(["5 statements rest on [1] Publisher of s01 alone."], By<LoneWitness>([.. Enumerable.Range(1, 5).Select(at => HandMade.Claim($"c{at}").Citing("s01"))]));

    [Fact]
    public void LoneWitness_TwoDocuments_IsFine() => Assert.Empty(By<LoneWitness>(HandMade.Claim("a").Citing("s01", "s02")));

    [Fact]
    public void LoneWitness_Filing_IsEnough() =>
        Assert.Empty(By<LoneWitness>(HandMade.Pack([HandMade.Claim("a").Citing("s01")], []) with { Sources = [HandMade.Source("s01", 1, null) with { Kind = SourceKind.Filing }] }));

    [Fact]
    public void OneDocumentTwice_ReprintCitedBeside_IsFound() =>
        Assert.Equal(
            ["1 statement with 2 citations, [1] Publisher of s01 and [2] Publisher of s02: 1 document."],
            By<OneDocumentTwice>(HandMade.Pack([HandMade.Claim("a").Citing("s01", "s02")], []) with { Sources = [Titled("s01", 1, "The anvil boom"), Titled("s02", 2, "The anvil boom")] }));

    [Fact]
    public void OneDocumentTwice_TitleOfBoth_IsNoCitationOfTheText() =>
        Assert.Empty(By<OneDocumentTwice>(HandMade.Pack([HandMade.Claim("a").Citing("s01", "s02").Flagged(Flags.FromTitle)], []) with { Sources = [Titled("s01", 1, "The anvil boom"), Titled("s02", 2, "The anvil boom")] }));

    [Fact]
    public void OneDocumentTwice_TwoDocuments_IsFine() => Assert.Empty(By<OneDocumentTwice>(HandMade.Claim("a").Citing("s01", "s02")));

    [Fact]
    public void SecondaryOnly_PressForACompanysFigure_IsFound() =>
        Assert.Equal(["One figure of Acme stands without the company’s own word or a filing."], By<SecondaryOnly>(HandMade.Measured("a", Metrics.Capex, "acme", HandMade.Exactly(5), 2025).Citing("s01")));

    [Fact]
    public void SecondaryOnly_ForecastOrMarket_IsNotTheCompanys() =>
        Assert.Empty(By<SecondaryOnly>(
            HandMade.Measured("a", Metrics.Capex, "acme", HandMade.Exactly(5), 2025).Citing("s01") with { Status = ClaimStatus.Projection },
            HandMade.Measured("b", Metrics.MarketSize, "market", HandMade.Exactly(5), 2025).Citing("s01")));

    private static Source At(string id, int number, string address) => HandMade.Source(id, number, null) with { Url = new(address) };

    private static Source Titled(string id, int number, string title) => HandMade.Source(id, number, null) with { Title = title };
}
