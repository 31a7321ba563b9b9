using AngleSharp.Dom;
using Bunit;
using Dashboard.Components.Layout;

namespace Dashboard.Tests.Components.Layout;

public sealed class FilterBarTests : EvidenceContext
{
    [Fact]
    public void Render_NoFilter_CountsTheClaimsOfEverySegment()
    {
        var chips = RenderAt<FilterBar>("/").FindAll("a[aria-pressed]");

        Assert.Equal(["Chips", "Data centers", "Energy", "Models", "Applications"], chips.Select(chip => chip.FirstChild!.Words()));
        Assert.Equal(
            chips.Select(chip => chip.FirstChild!.Words() switch { "Chips" => "chips", "Data centers" => "data-centers", var other => other.ToLowerInvariant() }).Select(id => $"{ArticleEvidence.Snapshot.ClaimsOfSegment(id).Count()} claims"),
            chips.Select(chip => chip.QuerySelector("small")!.Words()));
        Assert.All(chips, chip => Assert.Equal("false", chip.GetAttribute("aria-pressed")));
    }

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

    [Fact]
    public void Render_OtherFilters_ChangeTheCounts() =>
        Assert.Equal("1 claims", Chip("/?status=opinion&company=crusoe&segment=energy", "Chips").QuerySelector("small")!.Words());

    [Theory]
    [InlineData("/claims?company=nvidia&theme=dark", "NVIDIA × , remove", "/claims?theme=dark")]
    [InlineData("/claims?status=sought,actual", "sought × , remove", "/claims?status=actual")]
    [InlineData("/claims?asof=2026-01-09", "as known on 9 January 2026 × , remove", "/claims")]
    [InlineData("/claims?pack=nscale-2026-01", "Nscale’s financing and the AI infrastructure race × , remove", "/claims")]
    public void Render_AnyOtherFilter_IsAChipThatRemovesIt(string address, string name, string without)
    {
        var chip = RenderAt<FilterBar>(address).FindAll("a[title='Remove this filter']")[0];

        Assert.Equal(name.Replace(" ,", ",", StringComparison.Ordinal), chip.Words().Replace(" ,", ",", StringComparison.Ordinal));
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
