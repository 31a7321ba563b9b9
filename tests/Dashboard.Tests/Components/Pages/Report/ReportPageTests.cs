using Bunit;
using Dashboard.Components.Pages.Report;

namespace Dashboard.Tests.Components.Pages.Report;

public class ReportPageTests : EvidenceContext
{
    [Fact]
    public void Render_Report_NamesDayAddressAndEveryPart()
    {
        var page = RenderAt<ReportPage>(ViewOf("/report?segment=energy", LaterEvidence.Snapshot));

        Assert.Equal(["22 claims on Energy"], page.Words("h1"));
        Assert.Contains(page.Words(".report-scope li"), line => line.Contains("/report?segment=energy, evidence version", StringComparison.Ordinal));
        Assert.Equal(["Charts", "Findings", "Claims", "References"], page.Words("section > h2"));
        Assert.Equal("/report.md?segment=energy", page.Link("Markdown"));
    }

    [Fact]
    public void Render_References_LeadToTheirPlaceOnThePage()
    {
        var page = RenderAt<ReportPage>(ViewOf("/report?segment=energy", LaterEvidence.Snapshot));

        Assert.All(page.FindAll(".references a"), link => Assert.NotNull(page.Find(link.GetAttribute("href")!.Split('#')[1] is var id ? $"#{id}" : "")));
        Assert.StartsWith("/report?segment=energy#ref-", page.Find(".references a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ClaimWithoutASource_SaysSo() =>
        Assert.Contains(RenderAt<ReportPage>(ViewOf("/report?segment=energy", LaterEvidence.Snapshot)).Words(".report-list li"), line => line == "The focus on nuclear fusion is named as a driving factor for energy infrastructure. opinion no source");
}
