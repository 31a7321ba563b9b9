using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Builders;

/// <summary>What the capex chart leaves out where there is more than a reader can take in.</summary>
public sealed class CapexSelectionTests
{
    [Fact]
    public void Build_MoreYearsThanFit_KeepsTheNewestAndCountsTheRest()
    {
        var years = Enumerable.Range(1990, 30).Select(year => HandMade.Measured($"y{year}", Metrics.Capex, "acme", HandMade.Exactly(1), year)).ToList();

        var spec = ArticleChart.Build("capex", HandMade.Snapshot(years));

        Assert.Equal(24, spec.Marks.Count());
        Assert.Equal(("y1996", "y2019"), (spec.Marks.First().Id, spec.Marks.Last().Id));
        Assert.Contains("6 figures of 1995 and before are left out: see the chart of capital expenditure over the years.", spec.Notes);
    }

    [Fact]
    public void Build_OneYearWithMoreThanFits_IsShownWhole()
    {
        var claims = Enumerable.Range(1, 30).Select(number => HandMade.Measured($"c{number}", Metrics.Capex, "acme", HandMade.Exactly(number), 2025)).ToList();

        Assert.Equal(30, ArticleChart.Build("capex", HandMade.Snapshot(claims)).Marks.Count());
    }

    [Fact]
    public void Build_OutlookThatANewerOneReplaced_IsLeftOutButNotOneThatCame()
    {
        var first = Outlook("first");
        var actual = HandMade.Measured("actual", Metrics.Capex, "acme", HandMade.Exactly(3), 2025);

        var spec = ArticleChart.Build("capex", HandMade.Snapshot(
            [first, Outlook("second"), actual],
            HandMade.Relation("second", RelationKind.Updates, "first"),
            HandMade.Relation("actual", RelationKind.Updates, "second")));

        Assert.Equal(["second", "actual"], spec.Marks.Select(mark => mark.Id));
        Assert.Contains("1 outlook that a newer one replaced is left out.", spec.Notes);
    }

    private static Claim Outlook(string id) => HandMade.Measured(id, Metrics.Capex, "acme", HandMade.Exactly(2), 2025) with { Status = ClaimStatus.Guidance };
}
