using Bunit;
using Dashboard.Components.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public class ClaimEvidenceTests : EvidenceContext
{
    [Fact]
    public void Render_Claim_ShowsStatementFigureAndStatusInWords()
    {
        var claim = Show("microsoft-capex-fy2026");

        Assert.Equal(["Microsoft is expected to spend 100 to 140 billion US dollars on capital goods in its fiscal year 2026."], claim.Words("h1"));
        Assert.Contains("$100–140 billion", claim.Words("p"));
        Assert.Equal("projection: somebody’s forecast, not an outcome", Fact(claim, "Status"));
        Assert.Equal("fiscal year FY2026 (July 2025 – June 2026)", Fact(claim, "Period"));
    }

    [Fact]
    public void Render_HedgedFigure_KeepsTheHedge() => Assert.Contains("nearly $2 billion", Show("nscale-sought-amount").Words("p"));

    [Theory]
    [InlineData("microsoft-capex-fy2026", "capex; how it is counted is not stated")]
    [InlineData("nscale-series-b-amount", "funding round; counted as series b")]
    public void Render_Measure_SaysHowItIsCounted(string claim, string expected) => Assert.Equal(expected, Fact(Show(claim), "Measure"));

    [Fact]
    public void Render_CompaniesAndSegments_AreLinks()
    {
        var claim = Show("nscale-safe-oct-2025");

        Assert.Equal("/companies/nscale", claim.Link("Nscale"));
        Assert.Equal("/companies/nvidia", claim.Link("NVIDIA"));
        Assert.Equal("/segments/data-centers", claim.Link("Data centers"));
    }

    [Fact]
    public void Render_ClaimThatOnlyMentionsCompanies_NamesThem() =>
        Assert.Contains("Industrial Securities", Fact(Show("capex-total-2025-2027"), "About"), StringComparison.Ordinal);

    [Fact]
    public void Render_Citation_HasPublisherTitleDateHostAndLink()
    {
        var source = Show("nscale-sought-amount").FindAll("article > section").Single(section => section.Children[0].Words() == "Sources");

        Assert.Contains("2 · Eastmoney", source.Words(), StringComparison.Ordinal);
        Assert.Contains("NVIDIA-backed Data Center Company Nscale Seeks Nearly $2 Billion in Financing", source.Words(), StringComparison.Ordinal);
        Assert.Contains("wap.eastmoney.com · 9 January 2026 · news article", source.Words(), StringComparison.Ordinal);
        Assert.Equal("https://wap.eastmoney.com/a/202601093613299370.html", source.QuerySelector("a[rel~=external]")!.GetAttribute("href"));
        Assert.Equal("/sources/s02", source.QuerySelector("a[href^='/sources']")!.GetAttribute("href"));
    }

    [Fact]
    public void Render_SourceWithoutDate_SaysSo() => Assert.Contains("www.nscale.com · no date · the company’s own words", Show("nscale-series-b-amount").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_NoCitation_SaysThatTheTextCitesNone() => Assert.Contains("The report cites no source for this.", Show("chips-rating").Words("p"));

    [Fact]
    public void Render_Contradiction_ShowsTheOtherClaimItsSourcesAndTheReason()
    {
        var clash = Show("nscale-pre-series-c-oct-2024").FindAll("article > section").Single(section => section.Children[0].Words() == "Contradicted");

        Assert.Equal("/claims/nscale-pre-series-c-oct-2024?drill=nscale-safe-oct-2025", clash.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Nscale took 433 million US dollars through a SAFE in October 2025. (sources: 1 4)", clash.Words(), StringComparison.Ordinal);
        Assert.Contains("a year apart and under two names", clash.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ContradictionFromTheOtherSide_IsShownToo() =>
        Assert.Equal(2, Show("nscale-safe-oct-2025").Words("h2").Count(heading => heading == "Contradicted"));

    [Theory]
    [InlineData("microsoft-capex-growth-fy2025", "Microsoft, year before FY2025: $44.6 billion = 64.6 ÷ (1 + 45 %)")]
    [InlineData("market-2023", "Growth a year, 2023 to 2033: 25.7 % = (125.8 ÷ 12.8)^(1 ÷ 10) − 1")]
    [InlineData("nscale-series-b-amount", "Raised by Nscale, two rounds: $1,533 million = 1,100 + 433")]
    public void Render_InputOfAFigure_ShowsTheFigureWithItsFormula(string claim, string sentence) => Assert.Contains(sentence, Show(claim).Words("p"));

    [Theory]
    [InlineData("nscale-funding-total", "Computed from Nscale closed a Series B of 1.1 billion US dollars in September 2024. (1.1 + 0.433)")]
    [InlineData("nscale-series-b-amount", "Used in Together the rounds of September and October 2024 brought Nscale more than 1.5 billion US dollars. (1.1 + 0.433)")]
    [InlineData("nscale-considered-title", "Same as Nscale is looking for nearly 2 billion US dollars of new money.")]
    public void Render_Related_SaysHowFromEitherSide(string claim, string sentence) =>
        Assert.Contains(Show(claim).Words(".related > li"), words => words.StartsWith(sentence, StringComparison.Ordinal));

    [Fact]
    public void Render_Related_GivesTheEditorsReason() => Assert.Contains(Show("nscale-considered-title").Words(".related small"), words => words.StartsWith("The title of a source", StringComparison.Ordinal));

    [Fact]
    public void Render_Findings_AreThoseOfTheAuditWithoutWhatStandsWithTheContradiction()
    {
        var claim = Show("nscale-safe-oct-2025");
        var reasons = ArticleEvidence.Snapshot.ConflictsOf("nscale-safe-oct-2025").Select(conflict => conflict.Reason).ToList();
        var findings = ViewOf("/").Audit.OfClaim("nscale-safe-oct-2025").Where(finding => !reasons.Contains(finding.Message)).ToList();

        Assert.NotEmpty(findings);
        Assert.Equal(findings.Select(finding => finding.Message), claim.Words(".finding-list > li > p").Select(words => words[(words.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        Assert.DoesNotContain(claim.Words(".finding-list > li > p"), words => words.Contains("a year apart and under two names", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nscale-safe-oct-2025", "9 January 2026")]
    [InlineData("amazon-capex-2025", "14 December 2025")]
    public void Render_KnownSince_IsTheDayOfTheSourcesOrThePack(string claim, string day) => Assert.Equal(day, Fact(Show(claim), "Known since"));

    [Fact]
    public void Render_HeadingLevel_MovesAllHeadings()
    {
        var claim = RenderAt<ClaimEvidence>("/", parameters => parameters
            .Add(one => one.Claim, ArticleEvidence.Claim("nscale-safe-oct-2025"))
            .Add(one => one.HeadingLevel, 2)
            .Add(one => one.HeadingId, "the-title"));

        Assert.Equal("the-title", claim.Find("h2 > [id]").Id);
        Assert.Empty(claim.FindAll("h1"));
        Assert.Contains("Contradicted", claim.Words("h3"));
    }

    private static string Fact(IRenderedComponent<ClaimEvidence> claim, string name) =>
        claim.FindAll("dt").Single(term => term.Words() == name).NextElementSibling!.Words();

    private IRenderedComponent<ClaimEvidence> Show(string id) =>
        RenderAt<ClaimEvidence>($"/claims/{id}", parameters => parameters.Add(one => one.Claim, ArticleEvidence.Claim(id)));
}

[InCulture("de-DE")]
public sealed class ClaimEvidenceInGermanTests : ClaimEvidenceTests;
