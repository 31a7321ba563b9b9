using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Evidence;

public class EvidenceScoreBadgeTests : EvidenceContext
{
    private static readonly EvidenceSnapshot Evidence = HandMade.Snapshot(HandMade.Claim("bare"), HandMade.Claim("cited") with { Citations = [new("s01")] });

    [Fact]
    public void Render_Claims_ShowsScoreFindingsAndFormula()
    {
        var view = ViewOf("/?theme=dark", Evidence);
        var badge = RenderAt<EvidenceScoreBadge>(view, parameters => parameters.Add(one => one.Claims, Evidence.Claims).Add(one => one.Audit, view));
        var score = view.ScoreOf(Evidence.Claims);

        Assert.Equal($"{score.Value} of 100, evidence score", badge.Find(".score").Words());
        Assert.Equal("/audit?theme=dark", badge.Find(".counts a").GetAttribute("href"));
        Assert.Contains($"÷ 2 = ", badge.Find("details").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoAuditToLeadTo_IsNoLink() =>
        Assert.Empty(RenderAt<EvidenceScoreBadge>(ViewOf("/", Evidence), parameters => parameters.Add(one => one.Claims, Evidence.Claims)).FindAll("a"));

    [Fact]
    public void Render_NoClaim_ShowsADash() =>
        Assert.StartsWith("– of 100", RenderAt<EvidenceScoreBadge>("/", parameters => parameters.Add(one => one.Claims, [])).Words(), StringComparison.Ordinal);
}

[InCulture("de-DE")]
public sealed class EvidenceScoreBadgeInGermanTests : EvidenceScoreBadgeTests;
