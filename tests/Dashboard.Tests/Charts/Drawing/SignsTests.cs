using System.Globalization;
using System.Xml.Linq;
using Dashboard.Charts;
using Dashboard.Charts.Builders;
using Dashboard.Charts.Drawing;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Drawing;

/// <summary>Past the colors of the palette companies are told apart by form.</summary>
public sealed class SignsTests
{
    private const int Companies = 10;

    [Theory]
    [InlineData(ChartLayout.Lines)]
    [InlineData(ChartLayout.Stacked)]
    public void Draw_MoreCompaniesThanColors_EachOfTheOthersHasAForm(ChartLayout layout)
    {
        var spec = Spec(layout);
        var ink = spec.Series.Count(series => series.Hue == 0);
        var drawing = XDocument.Parse(ChartPicture.Draw(spec, new() { Width = 1200 }).Svg);

        Assert.InRange(ink, 3, Companies);
        Assert.Equal(ink, drawing.Descendants().Where(node => node.Name.LocalName == "path").Select(node => Form((string)node.Attribute("d")!)).OfType<string>().Distinct().Count());
    }

    [Fact]
    public void Draw_AsManyCompaniesAsColors_HasDiscs() =>
        Assert.DoesNotContain(XDocument.Parse(ChartPicture.Draw(Spec(ChartLayout.Lines, 6), new() { Width = 1200 }).Svg).Descendants(), node => node.Name.LocalName == "path" && Form((string)node.Attribute("d")!) is not null);

    private static ChartSpec Spec(ChartLayout layout, int companies = Companies)
    {
        var claims = from at in Enumerable.Range(0, companies) from year in new[] { 2022, 2023, 2024 } select HandMade.Measured($"c{at}-{year}", Metrics.Capex, $"e{at}", HandMade.Exactly(40 + (at * 7) + year - 2020), year) with { Definition = "cash-gross" };
        var pack = HandMade.Pack([.. claims], []);
        return new CapexHistoryChart().Build(new EvidenceSnapshot([pack with { Entities = [.. Enumerable.Range(0, companies).Select(at => HandMade.Entity($"e{at}", $"Company {at}", EntityKind.Company))] }], $"signs-{companies}"), EvidenceFilter.None, new() { Layout = layout });
    }

    /// <summary>The corners of a closed path, seen from the first; null for an open one.</summary>
    private static string? Form(string path)
    {
        if (!path.EndsWith('Z') || !path.Contains('L', StringComparison.Ordinal))
        {
            return null;
        }

        var corners = path[1..^1].Split('L').Select(corner => corner.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToList();
        var scale = corners.Max(corner => Math.Abs(corner[0] - corners[0][0]) + Math.Abs(corner[1] - corners[0][1]));
        return string.Join(' ', corners.Select(corner => string.Create(CultureInfo.InvariantCulture, $"{(corner[0] - corners[0][0]) / scale:0.0},{(corner[1] - corners[0][1]) / scale:0.0}")));
    }
}
