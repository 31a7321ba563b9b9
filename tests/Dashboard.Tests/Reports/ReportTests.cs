using Dashboard.Documents.Reports;
using Dashboard.Evidence;
using Dashboard.Reports;
using Dashboard.Tests.Components;
using Dashboard.Views;

namespace Dashboard.Tests.Reports;

public class ReportTests
{
    private static readonly EvidenceView View = new() { Snapshot = LaterEvidence.Snapshot, Today = new(2026, 11, 22) };

    [Fact]
    public void Of_ChartOfVeryManyMarks_IsToldByItsHeadline()
    {
        var snapshot = HandMade.Snapshot([.. Enumerable.Range(1900, 100).Select(year => HandMade.Measured($"capex-{year}", Metrics.Capex, "acme", HandMade.Exactly(year), year))]);
        var report = ViewReport.Of(new() { Snapshot = snapshot, Today = new(2026, 11, 22) }, new());
        var many = report.Charts.Where(chart => chart.Spec.Marks.Count() > Report.MostMarks).ToList();

        Assert.NotEmpty(many);
        Assert.All(many, chart => Assert.Empty(chart.References));
        Assert.Contains("figures: too many for a brief.", ReportMarkdown.Write(report, new("https://example.org/report")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnyFilter_ASourceKeepsItsNumber()
    {
        var all = ViewReport.Of(View, new()).References.ToDictionary(reference => reference.Source.Id, reference => reference.Number);
        var some = ViewReport.Of(View with { Filter = new() { Segments = ["energy"] } }, new()).References;

        Assert.NotEmpty(some);
        Assert.True(some.Count < all.Count);
        Assert.All(some, reference => Assert.Equal(all[reference.Source.Id], reference.Number));
        Assert.All(all.Where(pair => pair.Key.StartsWith('s')), pair => Assert.Equal(LaterEvidence.Snapshot.FindSource(pair.Key)!.Number, pair.Value));
    }

    [Fact]
    public void Of_EveryNumber_IsInTheList()
    {
        var report = ViewReport.Of(View, new());
        var numbers = report.References.Select(reference => reference.Number).ToList();

        Assert.Equal(numbers.Order(), numbers);
        Assert.All(report.Claims.SelectMany(claim => claim.References), number => Assert.Contains(number, numbers));
        Assert.All(report.Findings.SelectMany(finding => finding.References), number => Assert.Contains(number, numbers));
        Assert.All(report.Charts.SelectMany(chart => chart.References), number => Assert.Contains(number, numbers));
    }

    [Fact]
    public void Of_View_TellsFiguresChartsFindingsAndClaims()
    {
        var report = ViewReport.Of(View, new());

        Assert.Equal("Amazon, Alphabet and Microsoft spent $306.36 billion in calendar 2025, counted alike", report.Title);
        Assert.Equal(8, report.Charts.Count);
        Assert.Equal(136, report.Claims.Count);
        Assert.Equal(Report.MostFindings, report.Findings.Count);
        Assert.Contains(report.Figures, figure => figure.Figure.Text == "25.7 %");
    }

    [Fact]
    public void Of_FindingsOfTheSameWords_AreToldOnceWithTheirStatements()
    {
        var report = ViewReport.Of(View with { Filter = new() { Segments = ["energy"] } }, new());

        var superlative = Assert.Single(report.Findings, finding => finding.Finding.Message == "A superlative for which nothing is cited.");
        Assert.True(superlative.About.Count > 1);
    }

    [Fact]
    public void Of_EmptyView_SaysSo()
    {
        var report = ViewReport.Of(View with { Snapshot = LaterEvidence.Snapshot.At([], new(2000, 1, 1)), Everything = LaterEvidence.Snapshot, Filter = new() { AsOf = new(2000, 1, 1) } }, new());

        Assert.Equal("Nothing was known yet", report.Title);
        Assert.Equal("As of 1 January 2000", report.Scope[0]);
        Assert.Empty(report.References);
    }

    [Fact]
    public void Write_Report_HasEveryPart()
    {
        var text = ReportMarkdown.Write(ViewReport.Of(View, new()), new("https://dashboard.example/report?theme=dark"));

        Assert.StartsWith("# Amazon, Alphabet and Microsoft spent $306.36 billion in calendar 2025, counted alike\n", text, StringComparison.Ordinal);
        Assert.Contains("- As of 22 November 2026\n", text, StringComparison.Ordinal);
        Assert.Contains("<https://dashboard.example/report?theme=dark>", text, StringComparison.Ordinal);
        Assert.Contains("**25.7 %**", text, StringComparison.Ordinal);
        Assert.Contains("(no source)", text, StringComparison.Ordinal);
        Assert.Contains("\n- **[1]** Zhiyuan Community: What has Jensen Huang Invested in 2025?", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Write_HostileEvidence_HoldsNoMarkup()
    {
        var text = ReportMarkdown.Write(ViewReport.Of(new() { Snapshot = HostileEvidence.Snapshot, Today = HandMade.PackDay }, new()), new("https://dashboard.example/report"));

        Assert.Contains("\\<img src=x onerror=alert(1)\\>", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" <img", text, StringComparison.Ordinal);
    }
}

[InCulture("de-DE")]
public sealed class ReportInGermanTests : ReportTests;
