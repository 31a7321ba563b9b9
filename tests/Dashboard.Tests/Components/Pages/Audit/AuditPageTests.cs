using Bunit;
using Dashboard.Components.Pages.Audit;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Tests.Evidence.Audit;

namespace Dashboard.Tests.Components.Pages.Audit;

public class AuditPageTests : EvidenceContext
{
    private static readonly IReadOnlyList<Claim> Many = [.. Enumerable.Range(0, 620).Select(number => HandMade.Claim($"claim-{number:000}").Citing("s01") with { Amount = HandMade.Exactly(number + 1), Entity = "acme" })];

    [Fact]
    public void Render_Article_CountsFindingsAndGroupsThemByRule()
    {
        var page = RenderAt<AuditPage>("/audit");
        var findings = ViewOf("/audit").Audit.Findings;

        Assert.Equal([$"{findings.Count} findings"], page.Words("h1"));
        Assert.Equal(findings.Select(finding => finding.Rule).Distinct().Count(), page.FindAll("details.finding-group").Count);
        Assert.Equal(findings.Select(finding => AuditRules.Find(finding.Rule)!.Name).Distinct(), page.Words("h2"));
    }

    [Fact]
    public void Render_Group_HasRuleExplanationWeightOriginAndCount()
    {
        var group = RenderAt<AuditPage>("/audit?rule=plain-http").Find("details.finding-group");
        var rule = AuditRules.Find("plain-http")!;

        Assert.Equal($"{rule.Name} minor · computed by rule 1 finding", group.QuerySelector("summary")!.Words());
        Assert.Contains(rule.Explanation, group.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Finding_LeadsToItsClaimsAndSources()
    {
        var page = RenderAt<AuditPage>("/audit?rule=same-quantity&theme=dark");

        Assert.Contains("/audit?rule=same-quantity&drill=nvidia-deals-67-title&theme=dark", page.Links(".concerned a"));
        Assert.Contains("/sources/s04?theme=dark", page.Links(".concerned a"));
    }

    [Fact]
    public void Render_LongGroup_IsFoldedAndLeadsToAllOfItsRule()
    {
        var page = RenderAt<AuditPage>(ViewOf("/audit?theme=dark", HandMade.Snapshot(Many)));
        var group = page.FindAll("details.finding-group").Single(one => one.QuerySelector("h2")!.Words() == "Figure without a time");

        Assert.False(group.HasAttribute("open"));
        Assert.Equal(FindingGroup.MostAmongOthers, group.QuerySelectorAll("ul:not(.also ul) > li").Length);
        Assert.Equal("All 620 of this rule", group.QuerySelector(".rest a")!.Words());
        Assert.Equal("/audit?rule=undated-figure&theme=dark", group.QuerySelector(".rest a")!.GetAttribute("href"));
    }

    [Fact]
    public void Render_RuleAskedFor_IsUnfoldedUpToALimitThatIsNamed()
    {
        var page = RenderAt<AuditPage>(ViewOf("/audit?rule=undated-figure", HandMade.Snapshot(Many)));

        Assert.True(page.Find("details.finding-group").HasAttribute("open"));
        Assert.Equal(FindingGroup.MostAlone, page.FindAll(".finding-group li").Count);
        Assert.Equal("The first 500; the API lists them all.", page.Find(".rest").Words());
    }

    [Fact]
    public void Render_Weights_AreSwitchesWithCountsUnderTheChosenRules()
    {
        var page = RenderAt<AuditPage>("/audit?severity=high&rule=plain-http");

        Assert.Equal(["serious 0 findings", "medium 0 findings", "minor 1 finding"], page.Words("nav[aria-label='Filter by weight'] [aria-pressed]"));
        Assert.Equal("/audit?severity=high,low&rule=plain-http", page.FindAll("[aria-pressed]")[2].GetAttribute("href"));
    }

    [Fact]
    public void Render_NothingOfTheWeightAndRule_SaysSoAndOffersAll()
    {
        var page = RenderAt<AuditPage>("/audit?severity=high&rule=plain-http&segment=chips");

        Assert.Contains("No finding is of this weight and rule.", page.Words("p"));
        Assert.Equal("/audit?segment=chips", page.Link("Show findings of every weight and rule"));
    }

    [Fact]
    public void Render_Chips_AreTheRulesThatFoundSomething()
    {
        var page = RenderAt<AuditPage>("/audit?severity=high");
        var names = ViewOf("/audit").Audit.Findings.Where(finding => finding.Severity == FindingSeverity.High).SelectMany(finding => finding.Rules).Distinct().Count();

        Assert.Equal(names, page.FindAll(".chip").Count);
        Assert.Equal("/audit?severity=high&rule=same-quantity", page.FindAll(".chip").First(chip => chip.Words().StartsWith("One quantity", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public void Render_RuleThatJoinedAnotherCause_ListsThatCauseAndSaysSo()
    {
        var page = RenderAt<AuditPage>("/audit?rule=title-year");

        Assert.NotEmpty(page.FindAll(".finding-group"));
        Assert.EndsWith("under another rule and also shows as “Source speaks of another year”: no cause is listed twice.", Assert.Single(page.Words("p.joined")), StringComparison.Ordinal);
        Assert.All(page.FindAll("details.also"), also => Assert.True(also.HasAttribute("open")));
        Assert.Empty(RenderAt<AuditPage>("/audit?rule=plain-http").FindAll("p.joined"));
    }

    [Fact]
    public void Render_EvidenceWithoutFaults_SaysThatNothingWasFound()
    {
        var page = RenderAt<AuditPage>(ViewOf("/audit", new EvidenceSnapshot([], "none")));

        Assert.Equal(["No finding"], page.Words("h1"));
        Assert.Contains("No rule found anything in what is shown.", page.Words("p"));
    }

    [Fact]
    public void Render_Weights_AreATableWithAReasonForEachRule()
    {
        var table = RenderAt<AuditPage>("/audit").Find(".weights table");

        Assert.Equal(AuditRules.All.Count, table.QuerySelectorAll("tbody tr").Length);
        Assert.All(AuditRules.All, rule => Assert.Contains(rule.Reason, table.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void Render_Finding_SaysWhyWhatToDoAndHowElseItShows()
    {
        var finding = ViewOf("/audit").Audit.Findings.Single(one => one.Rule == "same-money-twice");
        var words = RenderAt<AuditPage>("/audit?rule=same-money-twice").Find(".finding-group").Words();

        Assert.All([finding.Why, finding.Advice, .. finding.AlsoShowsAs.Select(sign => sign.Message)], text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Render_WithoutMarks_SaysHowManyTheRulesFindThemselves()
    {
        Assert.Equal("/audit?marks=none", RenderAt<AuditPage>("/audit").Link("Leave out what an editor noted by hand"));
        Assert.Matches("^Shown is what rules find by themselves: [0-9]+ of the [0-9]+ serious and medium causes", RenderAt<AuditPage>("/audit?marks=none").Find(".marks").Words());
    }

    [Fact]
    public void Render_Json_IsTheSameQuestion() => Assert.Equal("/api/v1/audit?segment=chips&severity=high", RenderAt<AuditPage>("/audit?segment=chips&severity=high&theme=dark").Link("JSON"));
}

[InCulture("de-DE")]
public sealed class AuditPageInGermanTests : AuditPageTests;
