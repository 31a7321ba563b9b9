using Bunit;
using Dashboard.Components.Charts;
using Dashboard.Evidence.Audit;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Components.Charts;

public sealed class StatusKeyTests : BunitContext
{
    [Fact]
    public void Render_MarksOfTheArticle_NamesEachLookOnceWithItsMeaning()
    {
        var key = Render<StatusKey>(parameters => parameters.Add(one => one.Marks, ArticleChart.Build("capex").Marks.Concat(ArticleChart.Build("funding").Marks)));

        Assert.Equal(["actual", "guidance", "projection", "sought", "a forecast’s range", "a company’s own range", "computed", "disagreement"], key.Words("li"));
        Assert.Equal("money asked for, not raised", key.FindAll("li")[3].GetAttribute("title"));
        Assert.Equal(
            ["actual", "guidance", "projection", "sought", "uncertainty", "guidance-range", "derived", "conflict"],
            key.FindAll("li [data-status]").Select(swatch => swatch.GetAttribute("data-status")));
    }

    [Fact]
    public void Render_BothPacks_TellsConflictUncertaintyOwnRangeAndOtherCountApart()
    {
        var key = Render<StatusKey>(parameters => parameters.Add(one => one.Marks, ArticleChart.Shown("capex").Marks.Concat(ArticleChart.Shown("funding").Marks)));
        var looks = key.FindAll("li [data-status]").Select(swatch => swatch.GetAttribute("data-status")).ToList();

        Assert.Distinct(looks);
        Assert.Superset(new HashSet<string?> { "conflict", "uncertainty", "guidance-range", "definition" }, looks.ToHashSet());
        Assert.Contains("counted differently", key.Words("li"));
    }

    [Fact]
    public void Render_Scorecard_ExplainsWhatTheBarsRestOn() =>
        Assert.Equal(["actual", "guidance"], Render<StatusKey>(parameters => parameters.Add(one => one.Marks, ArticleChart.Shown("scorecard").Marks)).Words("li"));

    [Fact]
    public void Render_Findings_AreExplainedByTheirSign()
    {
        var marks = ArticleChart.Build("market").Marks.Select(mark => mark with { Label = "x", Findings = 1, Severity = FindingSeverity.Medium }).ToList();
        marks[0] = marks[0] with { Severity = FindingSeverity.High };

        Assert.Equal(["serious finding", "medium finding"], Render<StatusKey>(parameters => parameters.Add(one => one.Marks, marks)).Words("li").TakeLast(2));
    }

    [Fact]
    public void Render_OpinionsOnly_NamesNothingElse() =>
        Assert.Equal(["opinion"], Render<StatusKey>(parameters => parameters.Add(one => one.Marks, ArticleChart.Build("segments").Marks)).Words("li"));
}
