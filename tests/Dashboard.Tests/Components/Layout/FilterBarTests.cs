using AngleSharp.Dom;
using Bunit;
using Dashboard.Components.Layout;
using Dashboard.Evidence;

namespace Dashboard.Tests.Components.Layout;

public sealed class FilterBarTests : EvidenceContext
{
    private static readonly EvidenceSnapshot Small = HandMade.Snapshot(
        HandMade.Claim("a") with { Segments = ["chips"] },
        HandMade.Claim("b") with { Segments = ["chips", "energy"], Status = ClaimStatus.Opinion },
        HandMade.Claim("c"));

    [Theory]
    [InlineData("/", "2", "0", "1")]
    [InlineData("/?status=opinion", "1", "0", "1")]
    [InlineData("/?segment=energy", "2", "0", "1")]
    public void Render_Segments_AreCountedUnderAllOtherFilters(string address, params string[] counts)
    {
        var chips = RenderAt<FilterBar>(ViewOf(address, Small)).FindAll("a[aria-pressed]");

        Assert.Equal(["Chips", "Data centers", "Energy"], chips.Select(chip => chip.FirstChild!.Words()));
        Assert.Equal(counts, chips.Select(chip => chip.QuerySelector("small")!.FirstChild!.Words()));
    }

    [Fact]
    public void Render_NoFilter_PressesNothing() =>
        Assert.All(RenderAt<FilterBar>("/").FindAll("a[aria-pressed]"), chip => Assert.Equal("false", chip.GetAttribute("aria-pressed")));

    [Fact]
    public void Render_ChosenSegments_ArePressed() => Assert.Equal(
        ["true", "false", "true", "false", "false"],
        RenderAt<FilterBar>("/?segment=energy,chips").FindAll("a[aria-pressed]").Select(chip => chip.GetAttribute("aria-pressed")));

    [Fact]
    public void Render_Chip_AddsItsSegmentToTheAddress() =>
        Assert.Equal("/charts?segment=energy,chips&status=opinion&theme=dark", Chip("/charts?segment=energy&status=opinion&theme=dark", "Chips").GetAttribute("href"));

    [Fact]
    public void Render_PressedChip_TakesItsSegmentOutOfTheAddress() =>
        Assert.Equal("/charts?segment=chips", Chip("/charts?segment=energy,chips", "Energy").GetAttribute("href"));

    [Fact]
    public void Render_LastPressedChip_LeadsToTheBarePage() => Assert.Equal("/charts", Chip("/charts?segment=energy", "Energy").GetAttribute("href"));

    [Theory]
    [InlineData("/claims?company=nvidia&theme=dark", "NVIDIA ×, remove", "/claims?theme=dark")]
    [InlineData("/claims?status=sought,actual", "sought ×, remove", "/claims?status=actual")]
    [InlineData("/claims?asof=2026-01-09", "as of 9 January 2026 ×, remove", "/claims")]
    [InlineData("/claims?pack=nscale-2026-01", "Nscale’s financing and the AI infrastructure race ×, remove", "/claims")]
    public void Render_AnyOtherFilter_IsAChipThatRemovesIt(string address, string name, string without)
    {
        var chip = RenderAt<FilterBar>(address).FindAll("a[title='Remove this filter']")[0];

        Assert.Equal(name, chip.Words());
        Assert.Equal(without, chip.GetAttribute("href"));
    }

    [Fact]
    public void Render_Filter_CanBeLiftedAtOnce() =>
        Assert.Equal("/claims?theme=dark", RenderAt<FilterBar>("/claims?segment=chips&company=nvidia&asof=2026-01-09&theme=dark").Link("Show all"));

    [Fact]
    public void Render_NoFilter_OffersNothingToLift() => Assert.DoesNotContain("Show all", RenderAt<FilterBar>("/claims?theme=dark").Words("a"));

    private IElement Chip(string address, string segment) =>
        RenderAt<FilterBar>(address).FindAll("a[aria-pressed]").Single(chip => chip.FirstChild!.Words() == segment);
}
