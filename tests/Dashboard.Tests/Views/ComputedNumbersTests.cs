using Dashboard.Charts;
using Dashboard.Evidence.Derivations;
using Dashboard.Views;

namespace Dashboard.Tests.Views;

/// <summary>Every number that we computed has an address, and what it opens is that very number.</summary>
public sealed class ComputedNumbersTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?values=yoy")]
    [InlineData("?values=index")]
    [InlineData("?pack=value-chain")]
    [InlineData("?pack=nscale-2026-01")]
    public void Find_EveryMarkThatWasComputed_IsFoundByWhatItOpens(string query)
    {
        var everywhere = EvidenceViewReader.Read(ChainEvidence.Snapshot, "/", query);
        Assert.All(ChartCatalog.Of(everywhere.Everything), chart =>
        {
            var view = EvidenceViewReader.Read(ChainEvidence.Snapshot, $"/charts/{chart.Slug}", query);
            var marks = chart.BuildAs(view.Snapshot, view.Filter, view.Options).Marks.ToList();

            Assert.All(marks, mark => Assert.Equal(mark.Derived, mark.Computation is not null));
            Assert.All(marks.Where(mark => mark.Derived), mark =>
            {
                var figure = ComputedNumbers.Find(view, mark.Opens);
                Assert.Equal((mark.Computation!.Text, mark.Computation.Formula), (figure?.Text, figure?.Formula));
                Assert.NotEmpty(figure!.Formula);
                Assert.Equal(mark.Claims.Order(), figure.Inputs.Select(input => input.Id).Distinct().Order());
            });
        });
    }

    [Fact]
    public void Find_EveryKeyFigure_IsFoundByItsAddress()
    {
        var view = EvidenceViewReader.Read(LaterEvidence.Snapshot, "/", "");

        Assert.All(DerivedFigures.Of(view.Snapshot, view.Filter), figure => Assert.Equal(figure.Sentence, ComputedNumbers.Find(view, figure.Address)?.Sentence));
    }

    [Theory]
    [InlineData("computed.capex-2025")]
    [InlineData("computed.nscale-raised")]
    [InlineData("scorecard.amazon-capex-2025-score")]
    public void Read_AddressOfAComputedNumber_IsNoUnknownClaim(string drill)
    {
        var view = EvidenceViewReader.Read(LaterEvidence.Snapshot, "/", $"?drill={drill}");

        Assert.Equal(drill, view.Drill);
        Assert.Empty(view.Notices);
    }

    [Theory]
    [InlineData("computed.nothing")]
    [InlineData("capex.nothing")]
    [InlineData("nothing.at-all")]
    public void Read_UnknownNumber_IsNamed(string drill) => Assert.Single(EvidenceViewReader.Read(LaterEvidence.Snapshot, "/", $"?drill={drill}").Notices);

    [Fact]
    public void Find_OnACompanysPage_IsTheNumberOfThatPage()
    {
        var view = EvidenceViewReader.Read(LaterEvidence.Snapshot, "/companies/microsoft", "");
        var mark = ChartCatalog.Find("capex")!.BuildAs(view.Snapshot, new() { Companies = ["microsoft"] }, ChartOptions.None).Marks.First(mark => mark.Derived);

        Assert.Equal(mark.Computation!.Sentence, ComputedNumbers.Find(view, mark.Opens)?.Sentence);
    }
}
