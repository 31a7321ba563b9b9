using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence.Changes;

namespace Dashboard.Tests.Components.Evidence;

public class HistoryListTests : EvidenceContext
{
    [Fact]
    public void Render_Chain_TellsDayAmountAndStatusFromOldestToNewest()
    {
        var claim = LaterEvidence.Claim("alphabet-capex-2026");
        var list = RenderAt<HistoryList>(
            ViewOf("/claims/alphabet-capex-2026?theme=dark", LaterEvidence.Snapshot),
            history => history.Add(one => one.Claim, claim).Add(one => one.History, FigureHistory.Of(LaterEvidence.Snapshot, claim)));

        Assert.Equal(["14 December 2025", "4 February 2026", "29 April 2026", "22 July 2026"], list.Words("time"));
        Assert.Equal(["$122 billion", "$175–185 billion", "$180–190 billion", "$195–205 billion"], list.Words("b"));
        Assert.Equal("14 December 2025 $122 billion projection · this claim said by Sina Finance · [11] Sina Finance", list.Find("[aria-current]").Words());
        Assert.Equal("/claims/later-alphabet-capex-2026-guidance-feb?theme=dark", list.Links("a.told").First());
        Assert.Equal("raised by 47.5 %: The company’s first guidance for the year; later guidance has taken its place.", list.Words(".change").First());
    }
}

[InCulture("de-DE")]
public sealed class HistoryListInGermanTests : HistoryListTests;
