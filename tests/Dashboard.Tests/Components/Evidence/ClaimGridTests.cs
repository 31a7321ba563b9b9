using System.Globalization;
using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Tests.Components.Evidence;

public sealed class ClaimGridTests : EvidenceContext
{
    [Fact]
    public void Render_ScriptIsThere_ShowsAGridThatOpensTheEvidence()
    {
        var grid = RenderAt<ClaimGrid>("/claims?company=meta&view=table");

        Assert.Contains("The upper limit of Meta’s capital expenditure in 2025 has been adjusted to 72 billion US dollars.", grid.Words("td a"));
        Assert.Contains("/claims?company=meta&view=table&drill=meta-capex-2025", grid.Links("td a"));
        Assert.Equal(["Claim", "About", "Amount", "Period", "Status", "Sources"], grid.Words("thead th"));
    }

    [Fact]
    public void Render_Sort_IsThatOfTheAddressAndLinksLeadOn()
    {
        var grid = RenderAt<ClaimGrid>("/claims?company=meta&view=table&sort=-amount");

        Assert.Equal("Amount, descending", grid.Find("th a[data-sort]").Words());
        Assert.Equal("/claims?company=meta&view=table", grid.Links("th a").ElementAt(2));
        Assert.Equal("/claims?company=meta&view=table&sort=period", grid.Links("th a").ElementAt(3));
        Assert.Equal("up to $72 billion", grid.FindAll("tbody tr.mud-table-row")[0].Children[2].Words());
    }

    [Fact]
    public void Render_AnotherAddress_ShowsItsRowsAndColumns()
    {
        var grid = Render<CascadingValue<EvidenceView>>(view => view.Add(one => one.Value, ViewOf("/claims?company=meta&view=table")).AddChildContent<ClaimGrid>());

        grid.Render(view => view.Add(one => one.Value, ViewOf("/claims?company=meta&view=table&columns=amount,unit&find=72")).AddChildContent<ClaimGrid>());

        Assert.Equal(["Claim", "Amount", "Unit"], grid.Words("thead th"));
        Assert.Equal("1 of 3 rows", grid.Find("[role=status]").Words());
        grid.WaitForAssertion(() => Assert.Equal(["up to $72 billion", "USD billion"], grid.FindAll("tbody tr.mud-table-row").Single().Children.Skip(1).Select(cell => cell.Words())));
    }

    [Fact]
    public void Render_NothingPassesTheFilter_SaysSo() => Assert.Contains("No claim passes the filter.", RenderAt<ClaimGrid>("/claims?company=meta&status=sought&view=table").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_NothingIsFound_SaysSoAndLeadsBack()
    {
        var grid = RenderAt<ClaimGrid>("/claims?view=table&sort=period&find=xyzzy");

        Assert.Contains("No claim holds “xyzzy”.", grid.Words(), StringComparison.Ordinal);
        Assert.Equal("/claims?view=table&sort=period", grid.Link("Show all rows"));
        Assert.Equal("/claims?view=table", grid.Link("Reset table"));
    }

    [Fact]
    public void Render_BeforeTheScript_HasTheFirstRowsAndSaysHowManyMoreThereAre()
    {
        JSInterop.AddInvocationHandler(new ScriptOnItsWay());
        var claims = Enumerable.Range(1, 5_000).Select(at => HandMade.Claim($"c{at.ToString(CultureInfo.InvariantCulture)}")).ToList();

        var grid = RenderAt<ClaimGrid>(ViewOf("/claims?view=table&sort=-claims", HandMade.Snapshot(claims)));

        Assert.Equal(250, grid.FindAll("tbody tr").Count);
        Assert.Equal("Statement of c999.", grid.FindAll("tbody th")[0].Words());
        Assert.Equal("5,000 rows", grid.Find("[role=status]").Words());
        Assert.Contains("The first 250 rows stand here, and 4,750 more are there once scripts run.", grid.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ScriptDoesNotCome_KeepsThePlainTable()
    {
        JSInterop.AddInvocationHandler(new ScriptThatIsGone());

        Assert.NotEmpty(RenderAt<ClaimGrid>("/claims?company=meta&view=table").FindAll("tbody th[scope=row]"));
    }

    /// <summary>Never answers.</summary>
    private sealed class ScriptOnItsWay() : JSRuntimeInvocationHandlerBase<IJSObjectReference>(call => call.Identifier == "import", isCatchAllHandler: true);

    /// <summary>Fails.</summary>
    private sealed class ScriptThatIsGone : JSRuntimeInvocationHandlerBase<IJSObjectReference>
    {
        public ScriptThatIsGone()
            : base(call => call.Identifier == "import", isCatchAllHandler: true) => SetExceptionBase(new JSException("No such file."));
    }
}
