using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Charts.Builders;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Drawing;

/// <summary>Names that are wider than the drawing are cut, at whole characters, and what is told of them is not.</summary>
public sealed class LongNamesTests
{
    [Theory]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte")]
    [InlineData("𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎𝕎")]
    public void Stacked_NameIsWiderThanTheDrawing_KeepsItsNumberAndStaysInside(string name)
    {
        var drawing = XDocument.Parse(ChartPicture.Draw(Stacked(name), new() { Width = PictureFrame.Narrowest }).Svg);
        var runs = DrawnText.In(drawing).Where(text => text.Text.Contains('…', StringComparison.Ordinal) && text.Text.EndsWith('7')).ToList();

        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.InRange(run.Right, 0, PictureFrame.Narrowest));
        Assert.All(runs, run => Assert.DoesNotContain('\uFFFD', run.Text));
    }

    private static ChartSpec Stacked(string name)
    {
        var claims = new List<Claim>();
        foreach (var year in new[] { 2023, 2024 })
        {
            claims.Add(HandMade.Measured($"one-{year}", Metrics.Capex, "long", HandMade.Exactly(7), year) with { Definition = "cash-gross" });
            claims.Add(HandMade.Measured($"two-{year}", Metrics.Capex, "acme", HandMade.Exactly(900), year) with { Definition = "cash-gross" });
        }

        var pack = HandMade.Pack(claims, []);
        var snapshot = new EvidenceSnapshot([pack with { Entities = [.. pack.Entities, HandMade.Entity("long", name, EntityKind.Company)] }], "long-names");
        return new CapexHistoryChart().Build(snapshot, EvidenceFilter.None, new() { Layout = ChartLayout.Stacked });
    }
}
