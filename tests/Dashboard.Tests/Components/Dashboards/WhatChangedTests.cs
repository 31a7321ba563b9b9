using Bunit;
using Dashboard.Components.Dashboards;

namespace Dashboard.Tests.Components.Dashboards;

public class WhatChangedTests : EvidenceContext
{
    [Fact]
    public void Render_LaterFacts_AreTheNewestFiveWithWhatWasSaid()
    {
        var changed = Show("/");

        Assert.Equal(5, changed.FindAll("li").Count);
        Assert.Contains("Amazon, capex, 2025 $125 billion → is now $128.32 billion 6 February 2026", changed.Words("li"));
        Assert.Equal("/charts/scorecard", changed.Link("Every forecast against its outcome"));
        Assert.Equal("/?drill=later-amazon-capex-2025-net", changed.Link("$128.32 billion"));
    }

    [Fact]
    public void Render_SeveralUpdatesOfOneClaim_ShowsTheNewest() =>
        Assert.Contains("Alphabet, capex, 2026 $122 billion → is now $195–205 billion 22 July 2026", Show("/").Words("li"));

    [Fact]
    public void Render_EarlierDay_ShowsWhatWasKnownThen() =>
        Assert.Contains("Alphabet, capex, 2026 $122 billion → is now $175–185 billion 4 February 2026", Show("/?asof=2026-02-05").Words("li"));

    [Theory]
    [InlineData("/?asof=2026-01-09")]
    [InlineData("/?pack=nscale-2026-01")]
    [InlineData("/?pack=what-happened-later")]
    [InlineData("/?segment=energy")]
    public void Render_NothingLaterThatIsShown_IsNotThere(string address) => Assert.Equal("", Show(address).Markup.Trim());

    private IRenderedComponent<WhatChanged> Show(string address) => RenderAt<WhatChanged>(ViewOf(address, LaterEvidence.Snapshot));
}

[InCulture("de-DE")]
public sealed class WhatChangedInGermanTests : WhatChangedTests;
