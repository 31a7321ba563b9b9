using Bunit;
using Dashboard.Components.Pages.Changes;
using Dashboard.Data;
using Dashboard.Evidence;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Pages.Changes;

public class ChangesPageTests : EvidenceContext
{
    [Fact]
    public void Render_TwoPacks_ShowsWhatIsToldAgainFieldByField()
    {
        var page = RenderAt<ChangesPage>(ViewOf("/changes?theme=dark", LaterEvidence.Snapshot));

        Assert.StartsWith("What changed: ", page.Words("h1").Single(), StringComparison.Ordinal);
        Assert.Equal("Repeated", page.Words("section h2").First().Split(' ')[0]);
        Assert.Contains("status projection → against actual", page.Words("dl > div"));
        Assert.Contains("/changes?drill=later-amazon-capex-2025-net&theme=dark", page.Links(".claim-changes a"));
    }

    [Fact]
    public void Render_TwoVersions_ShowsChangedNewAndWithdrawn()
    {
        var evidence = Services.GetRequiredService<SnapshotProvider>();
        evidence.Publish([HandMade.Pack([HandMade.Claim("kept"), HandMade.Claim("gone")], [])]);
        evidence.Publish([HandMade.Pack([HandMade.Claim("kept") with { Status = ClaimStatus.Sought }, HandMade.Claim("new")], [])]);

        var page = RenderAt<ChangesPage>(ViewOf("/changes", evidence.Current));

        Assert.Equal("What changed: 1 changed, 1 new, 1 withdrawn", page.Words("h1").Single());
        Assert.Equal(["Changed 1", "New 1", "Withdrawn 1"], page.Words("section h2"));
        Assert.Equal("status actual → against sought", page.Words("dl > div").Single());
    }

    [Fact]
    public void Render_OneVersionOfOnePack_SaysWhy() =>
        Assert.Contains("There is one pack and one version of it", RenderAt<ChangesPage>("/changes").Words("p").First(), StringComparison.Ordinal);

    [Fact]
    public void Render_Form_CarriesFilterAndOffersEveryState()
    {
        var page = RenderAt<ChangesPage>(ViewOf("/changes?segment=chips", LaterEvidence.Snapshot));

        Assert.Equal("chips", page.Find("input[name=segment]").GetAttribute("value"));
        Assert.Equal([ArticleEvidence.Pack.Id, LaterEvidence.PackId], page.FindAll("select[name=to] option").Select(option => option.GetAttribute("value")));
    }
}

[InCulture("de-DE")]
public sealed class ChangesPageInGermanTests : ChangesPageTests;
