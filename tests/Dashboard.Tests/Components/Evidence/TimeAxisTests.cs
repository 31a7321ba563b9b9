using System.Globalization;
using Bunit;
using Dashboard.Components.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public class TimeAxisTests : EvidenceContext
{
    [Fact]
    public void Render_Claim_NamesPeriodAndDays() => Assert.Equal(
        "Time axis: fiscal year FY2026 (July 2025 – June 2026); known since 14 December 2025; day of the pack, 9 January 2026; the day that is shown, 22 March 2026.",
        Show("microsoft-capex-fy2026", "/claims/x?asof=2026-03-22").Find("[role=img]").GetAttribute("aria-label"));

    [Fact]
    public void Render_ClaimWithoutPeriod_SaysSo()
    {
        var axis = Show("nscale-business", "/claims/x");

        Assert.EndsWith("; the claim names no time.", axis.Find("[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Empty(axis.FindAll(".axis .period"));
    }

    [Fact]
    public void Render_Marks_LieInTheOrderOfTheirDays()
    {
        var axis = Show("microsoft-capex-fy2026", "/claims/x?asof=2026-03-22");
        double[] places = [.. new[] { ".period", ".known", ".pack", ".today" }.Select(mark => At(axis.Find($".axis {mark}").GetAttribute("style")!))];

        Assert.Equal(places.Order(), places);
        Assert.InRange(places[0], 0, 20);
    }

    private static double At(string style) => double.Parse(style.Split(';')[0]["--at:".Length..^1], CultureInfo.InvariantCulture);

    private IRenderedComponent<TimeAxis> Show(string claim, string address) => RenderAt<TimeAxis>(address, axis => axis.Add(one => one.Claim, ArticleEvidence.Claim(claim)));
}

[InCulture("de-DE")]
public sealed class TimeAxisInGermanTests : TimeAxisTests;
