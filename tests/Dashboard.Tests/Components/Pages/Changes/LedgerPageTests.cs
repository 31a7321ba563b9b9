using Bunit;
using Dashboard.Components.Pages.Changes;
using Dashboard.Evidence.Changes;

namespace Dashboard.Tests.Components.Pages.Changes;

public class LedgerPageTests : EvidenceContext
{
    [Fact]
    public void Render_TwoPacks_TellsEachFigureWithWhatWasSaidBeforeAndWhatStandsNow()
    {
        var page = RenderAt<LedgerPage>(ViewOf("/changes/ledger?company=alphabet&theme=dark", LaterEvidence.Snapshot));
        var entry = page.FindAll(".ledger > li").Single(one => one.QuerySelector("h2")!.Words() == "Alphabet, capex, 2026");

        Assert.Equal(["$122 billion", "$175–185 billion", "$180–190 billion", "$195–205 billion"], entry.QuerySelectorAll("b").Select(amount => amount.Words()));
        Assert.Equal("raised by 8.1 %: Newer guidance of the same company for the same year.", entry.QuerySelectorAll(".change")[^1].Words());
        Assert.Contains("22 July 2026", entry.QuerySelector("[aria-current]")!.Words(), StringComparison.Ordinal);
        Assert.Contains("/sources/l26?company=alphabet&theme=dark", page.Links(".ledger a"));
        Assert.Equal("/changes/ledger.csv?company=alphabet", page.Link("CSV, these corrections"));
    }

    [Fact]
    public void Render_ManyFigures_HasPages()
    {
        var all = FigureHistory.All(ChainEvidence.Snapshot, ChainEvidence.Snapshot.Claims).Count;
        var page = RenderAt<LedgerPage>(ViewOf("/changes/ledger?page=2", ChainEvidence.Snapshot));

        Assert.True(all > 2 * LedgerPage.Rows);
        Assert.Equal(LedgerPage.Rows, page.FindAll(".ledger > li").Count);
        Assert.Equal("/changes/ledger?page=3", page.Link("Next"));
        Assert.StartsWith($"Figures 26–50 of {all}", page.Find(".list-pages").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NothingToldAgain_SaysSo() =>
        Assert.Equal(["No figure was revised"], RenderAt<LedgerPage>(ViewOf("/changes/ledger", HandMade.Snapshot(HandMade.Claim("a")))).Words("h1"));
}

[InCulture("de-DE")]
public sealed class LedgerPageInGermanTests : LedgerPageTests;
