using Bunit;
using Dashboard.Components.Charts;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Components.Charts;

public sealed class StatusKeyTests : BunitContext
{
    [Fact]
    public void Render_MarksOfTheArticle_NamesEachLookOnceWithItsMeaning()
    {
        var key = Render<StatusKey>(parameters => parameters.Add(one => one.Marks, ArticleChart.Build("capex").Marks.Concat(ArticleChart.Build("funding").Marks)));

        Assert.Equal(["actual", "guidance", "projection", "sought", "computed", "disagreement"], key.Words("li"));
        Assert.Equal("money asked for, not raised", key.FindAll("li")[3].GetAttribute("title"));
        Assert.Equal(
            ["actual", "guidance", "projection", "sought", "derived", "conflict"],
            key.FindAll("li [data-status]").Select(swatch => swatch.GetAttribute("data-status")));
    }

    [Fact]
    public void Render_OpinionsOnly_NamesNothingElse() =>
        Assert.Equal(["opinion"], Render<StatusKey>(parameters => parameters.Add(one => one.Marks, ArticleChart.Build("segments").Marks)).Words("li"));
}
