using Bunit;
using Dashboard.Components.Layout;

namespace Dashboard.Tests.Components.Layout;

public sealed class PackSwitchTests : EvidenceContext
{
    [Fact]
    public void Render_TwoPacks_OffersEachAndBoth()
    {
        var packs = RenderAt<PackSwitch>(ViewOf("/claims?segment=chips&theme=dark", LaterEvidence.Snapshot));

        Assert.Equal(["Both", "The report", "What happened later"], packs.Words("a"));
        Assert.Equal(
            ["/claims?segment=chips&theme=dark", "/claims?segment=chips&pack=nscale-2026-01&theme=dark", "/claims?segment=chips&pack=what-happened-later&theme=dark"],
            packs.Links());
        Assert.Equal(["Both"], packs.Words("[aria-current]"));
    }

    [Fact]
    public void Render_ChosenPack_IsCurrent() =>
        Assert.Equal(["What happened later"], RenderAt<PackSwitch>(ViewOf("/?pack=what-happened-later", LaterEvidence.Snapshot)).Words("[aria-current]"));

    [Fact]
    public void Render_ThreePacks_APressAddsOneOrTakesItOut()
    {
        var packs = RenderAt<PackSwitch>(ViewOf("/?pack=value-chain", ChainEvidence.Snapshot));

        Assert.Equal(["All", "The report", "What happened later", "The value chain in numbers"], packs.Words("a"));
        Assert.Equal(["/", "/?pack=value-chain,nscale-2026-01", "/?pack=value-chain,what-happened-later", "/"], packs.Links());
        Assert.Equal(["The value chain in numbers"], packs.Words("[aria-current]"));
    }

    [Fact]
    public void FilterBar_AllOfIt_IsALandmark() =>
        Assert.Equal("Filter", RenderAt<FilterBar>(ViewOf("/", ChainEvidence.Snapshot)).Find(".pack-switch").Closest("section")!.GetAttribute("aria-label"));

    [Fact]
    public void Render_OnePack_IsNotThere() => Assert.Equal("", RenderAt<PackSwitch>("/").Markup.Trim());
}
