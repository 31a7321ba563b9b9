using Bunit;
using Dashboard.Charts;
using Dashboard.Components.Charts;
using Dashboard.Components.Evidence;
using Dashboard.Components.Layout;
using Dashboard.Components.Pages.Audit;
using Dashboard.Components.Pages.Charts;
using Dashboard.Components.Pages.Claims;
using Dashboard.Components.Pages.Companies;
using Dashboard.Components.Pages.Overview;
using Dashboard.Components.Pages.Report;
using Dashboard.Components.Pages.Search;
using Dashboard.Components.Pages.Segments;
using Dashboard.Components.Pages.Sources;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Tests.Components;

/// <summary>Whatever a pack holds is text.</summary>
public sealed class HostileEvidenceTests : EvidenceContext
{
    [Fact]
    public void Chart_HostileNames_AreText() => AssertText(RenderAt<Chart>(View("/charts/capex"), chart => chart.Add(one => one.Drawn, Drawn)));

    [Fact]
    public void ClaimEvidence_HostileTexts_AreText() =>
        AssertText(RenderAt<ClaimEvidence>(View("/claims/one"), claim => claim.Add(one => one.Claim, HostileEvidence.Snapshot.FindClaim("one")!)));

    [Fact]
    public void EvidencePanel_HostileTexts_AreText() => AssertText(RenderAt<EvidencePanel>(View("/?drill=one")));

    [Fact]
    public void FilterBar_HostileNames_AreText() => AssertText(RenderAt<FilterBar>(View("/?segment=chips&company=acme&pack=pack")));

    [Fact]
    public void SiteFooter_HostileTitle_IsText() => AssertText(RenderAt<SiteFooter>(View("/")));

    [Fact]
    public void NoticeList_HostileAddress_IsText() => AssertText(RenderAt<NoticeList>(View($"/?segment={Uri.EscapeDataString(HostileEvidence.Text)}")));

    [Fact]
    public void SearchBox_HostileWords_AreTheValue() => Assert.Equal(
        HostileEvidence.Text,
        RenderAt<SearchBox>(View($"/search?q={Uri.EscapeDataString(HostileEvidence.Text)}")).Find("input[name=q]").GetAttribute("value"));

    [Fact]
    public void OverviewPage_HostileTexts_AreText() => AssertText(RenderAt<OverviewPage>(View("/")));

    [Fact]
    public void ChartPage_HostileTexts_AreText() => AssertText(RenderAt<ChartPage>(View("/charts/capex?view=claims"), page => page.Add(one => one.Slug, "capex")));

    [Fact]
    public void ClaimPage_HostileTexts_AreText() => AssertText(RenderAt<ClaimPage>(View("/claims/one"), page => page.Add(one => one.Id, "one")));

    [Fact]
    public void AuditPage_HostileTexts_AreText() => AssertText(RenderAt<AuditPage>(View("/audit")));

    [Fact]
    public void FindingList_HostileTexts_AreText() =>
        AssertText(RenderAt<FindingList>(View("/claims/one"), list => list.Add(one => one.Findings, View("/").Audit.Findings)));

    [Fact]
    public void DayChoice_HostileTitle_IsText() => AssertText(RenderAt<DayChoice>(View("/")));

    [Fact]
    public void CiteThis_HostileTexts_AreText() =>
        AssertText(RenderAt<CiteThis>(View("/claims/one"), cite => cite.Add(one => one.Claim, HostileEvidence.Snapshot.FindClaim("one")!)));

    [Fact]
    public void ClaimPage_UnknownHostileId_IsText() => AssertText(RenderAt<ClaimPage>(View("/claims/x"), page => page.Add(one => one.Id, HostileEvidence.Text)));

    [Fact]
    public void ClaimsPage_HostileTexts_AreText() => AssertText(RenderAt<ClaimsPage>(View("/claims")));

    [Fact]
    public void CompanyPage_HostileTexts_AreText() => AssertText(RenderAt<CompanyPage>(View("/companies/acme"), page => page.Add(one => one.Id, "acme")));

    [Fact]
    public void CompaniesPage_HostileTexts_AreText() => AssertText(RenderAt<CompaniesPage>(View("/companies")));

    [Fact]
    public void SegmentPage_HostileTexts_AreText() => AssertText(RenderAt<SegmentPage>(View("/segments/chips"), page => page.Add(one => one.Id, "chips")));

    [Fact]
    public void SourcePage_HostileTexts_AreText() => AssertText(RenderAt<SourcePage>(View("/sources/s01"), page => page.Add(one => one.Id, "s01")));

    [Fact]
    public void SourcesPage_HostileTexts_AreText() => AssertText(RenderAt<SourcesPage>(View("/sources")));

    [Fact]
    public void SearchPage_HostileTexts_AreText() => AssertText(RenderAt<SearchPage>(View("/search?q=img")));

    [Fact]
    public void ReportPage_HostileTexts_AreText() => AssertText(RenderAt<ReportPage>(View("/report")));

    private static DrawnChart Drawn => new ChartSpecs().Get(ChartCatalog.Find("capex")!, View("/"));

    private static EvidenceView View(string address) => ViewOf(address, HostileEvidence.Snapshot);

    private static void AssertText<TComponent>(IRenderedComponent<TComponent> component)
        where TComponent : IComponent
    {
        Assert.Contains(HostileEvidence.Text, component.Words(), StringComparison.Ordinal);
        Assert.Empty(component.FindAll("img, script, [onerror]"));
    }
}
