using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public class SupportBadgeTests : EvidenceContext
{
    private static readonly EvidenceSnapshot Evidence = HandMade.Snapshot(
        HandMade.Claim("bare"),
        HandMade.Measured("cited", "revenue", "acme", HandMade.Exactly(5), 2025) with { Citations = [new("s01"), new("s02")] },
        HandMade.Measured("uncited", "revenue", "globex", HandMade.Exactly(5), 2025));

    [Fact]
    public void Render_Claims_ShowsTheShareTheCountsAndTheFiguresBehindThem()
    {
        var view = ViewOf("/?theme=dark", Evidence);
        var badge = RenderAt<SupportBadge>(view, parameters => parameters.Add(one => one.Claims, Evidence.Claims).Add(one => one.Audit, view));

        Assert.StartsWith("50 % of the figures", badge.Find(".share").Words(), StringComparison.Ordinal);
        Assert.Equal(["1 by two documents", "1 without a source"], badge.Words(".standings summary"));
        Assert.Equal("/?theme=dark&drill=cited", badge.Find(".standings details a").GetAttribute("href")!.Replace("drill=cited&theme=dark", "theme=dark&drill=cited", StringComparison.Ordinal));
        Assert.Contains("2 of 3 statements cite nothing", badge.Find(".standings").Words(), StringComparison.Ordinal);
        Assert.Contains(badge.FindAll("a"), link => link.GetAttribute("href") == "/audit?theme=dark");
    }

    [Fact]
    public void Render_NoFigure_ShowsADash() =>
        Assert.StartsWith("–", RenderAt<SupportBadge>("/", parameters => parameters.Add(one => one.Claims, [])).Words(), StringComparison.Ordinal);
}

[InCulture("de-DE")]
public sealed class SupportBadgeInGermanTests : SupportBadgeTests;
