using Bunit;
using Dashboard.Charts;
using Dashboard.Components.Charts;
using Dashboard.Tests.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Charts;

public class ChartTableTests : EvidenceContext
{
    [Theory]
    [InlineData("microsoft-capex-fy2026", "Microsoft FY2026 uncertainty: the range of a forecast", "$100–140 billion", "fiscal year FY2026 (July 2025 – June 2026)", "projection", "11")]
    [InlineData("meta-capex-2025", "Meta 2025", "up to $72 billion", "calendar year 2025", "guidance", "12")]
    [InlineData("microsoft-capex-fy2025-base", "Microsoft FY2024, implied", "$44.6 billion", "—", "computed", "11")]
    public void Render_Mark_HasNameAmountPeriodStatusAndSources(string mark, params string[] cells) =>
        Assert.Equal(cells, Row("capex", mark).Children.Select(cell => cell.Words()));

    [Fact]
    public void Render_Conflict_SaysThatItIsContradicted() =>
        Assert.Equal("actual contradicted", Row("funding", "nscale-safe-oct-2025").Children[3].Words());

    [Fact]
    public void Render_Conflict_NamesTheOtherValueAndItsSources() => Assert.Equal(
        "contradicts 50 deals, 2025 (sources 1 and 10) and 67 deals, 2025 (source 4)",
        Row("deals", "nvidia-deals-nearly-90").QuerySelector("small.flag")!.Words());

    [Fact]
    public void Render_Findings_StandBelowTheName()
    {
        var view = ViewOf("/");
        var spec = ArticleChart.Build("market").WithFindings(view.Audit);

        Assert.Contains(
            $"{spec.Mark("market-2033").Findings} findings",
            RenderAt<ChartTable>(view, table => table.Add(one => one.Spec, spec)).FindAll("tbody th")[1].Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Drivers_StandBelowTheName() => Assert.Equal(
        "Chips ASIC route · Blackwell production · Rubin tape-out",
        string.Join(' ', Row("segments", "chips-rating").Children[0].Children.Select(child => child.Words())));

    [Fact]
    public void Render_NoSource_SaysNone() => Assert.Equal("none", Row("segments", "chips-rating").Children[4].Words());

    [Fact]
    public void Render_Name_OpensTheClaimBehindTheMarkOnTheSamePage() =>
        Assert.Equal("/charts/funding?segment=data-centers&drill=nscale-safe-oct-2025", Show("funding", "/charts/funding?segment=data-centers").Find("a[data-mark=nscale-safe-oct-2025]").GetAttribute("href"));

    [Fact]
    public void Render_Caption_SaysWhatTheTableIs() =>
        Assert.StartsWith("Three counts of NVIDIA’s 2025 deals: nearly 90, 67 and 50.", Show("deals").Find("caption").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_PageAsATable_IsSortedAsItsHeadsSay()
    {
        var table = Show("capex", "/charts/capex?view=table&sort=amount");

        Assert.Equal("ascending", table.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal(
            ["/charts/capex?view=table&sort=what", "/charts/capex?view=table&sort=-amount", "/charts/capex?view=table&sort=period", "/charts/capex?view=table&sort=status", "/charts/capex?view=table&sort=sources"],
            table.Links("thead a"));
        Assert.Equal(["$44.6 billion", "$64.6 billion", "up to $72 billion"], table.Words("tbody td.number").Take(3));
        Assert.Equal(Show("capex").Words("tbody td.number").Order(), table.Words("tbody td.number").Order());
    }

    [Fact]
    public void Render_Columns_AreThoseOfTheAddressInTheirOrder()
    {
        var table = Show("capex", "/charts/capex?view=table&columns=publisher,high,low,value,unit,company,claims");

        Assert.Equal(["What", "Company", "Value", "Low", "High", "Unit", "First publisher", "Claim ids"], table.Words("thead th"));
        Assert.Equal(
            ["Microsoft", "—", "100", "140", "USD billion"],
            table.FindAll("tbody tr").Single(row => row.QuerySelector("a[data-mark='microsoft-capex-fy2026']") is not null).Children.Skip(1).Take(5).Select(cell => cell.Words()));
        Assert.Contains(("Unit", "true", "/charts/capex?view=table&columns=what,company,value,low,high,publisher,claims"), table.FindAll("[aria-pressed]").Select(link => (link.Words(), link.GetAttribute("aria-pressed"), link.GetAttribute("href"))));
    }

    [Fact]
    public void Render_Words_NarrowTheRowsAndAreCounted()
    {
        var table = Show("capex", "/charts/capex?view=table&find=META");

        Assert.All(table.Words("tbody th a"), name => Assert.StartsWith("Meta", name, StringComparison.Ordinal));
        Assert.Matches("^[1-9] of [0-9]+ rows$", table.Find("[role=status]").Words());
        Assert.Equal("META", table.Find("#find").GetAttribute("value"));
        Assert.Equal("/charts/capex?view=table", table.Link("Reset table"));
        Assert.Contains("Downloads hold every row and column, in the usual order.", table.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoRowHoldsTheWords_SaysSoAndLeadsBack()
    {
        var table = Show("capex", "/charts/capex?view=table&sort=status&find=xyzzy");

        Assert.Equal("No row of this table holds “xyzzy”. Show all rows", table.Find(".empty").Words());
        Assert.Equal("/charts/capex?view=table&sort=status", table.Link("Show all rows"));
        Assert.Empty(table.FindAll("table"));
    }

    [Fact]
    public void Find_Words_GoIntoTheAddress()
    {
        var table = Show("capex", "/charts/capex?view=table&sort=-period");

        Assert.Equal([("view", "table"), ("sort", "-period")], table.FindAll("form input[type=hidden]").Select(field => (field.GetAttribute("name"), field.GetAttribute("value"))));
        table.Find("#find").Change(" up to ");
        table.Find("form").Submit();

        Assert.EndsWith("/charts/capex?view=table&sort=-period&find=up%20to", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ElsewhereThanOnItsPageAsATable_CannotBeSet()
    {
        Assert.Empty(Show("capex", "/?view=table&sort=amount").FindAll(".table-tools, thead a, [aria-sort]"));
        Assert.Empty(Show("capex", "/charts/capex?sort=amount").FindAll(".table-tools, thead a, [aria-sort]"));
    }

    private AngleSharp.Dom.IElement Row(string slug, string mark) => Show(slug).FindAll("tbody tr").Single(row => row.QuerySelector($"a[data-mark='{mark}']") is not null);

    private IRenderedComponent<ChartTable> Show(string slug, string address = "/") =>
        RenderAt<ChartTable>(address, table => table.Add(one => one.Spec, ArticleChart.Build(slug, ViewOf(address).Filter)));
}

[InCulture("de-DE")]
public sealed class ChartTableInGermanTests : ChartTableTests;
