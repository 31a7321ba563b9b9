using Bunit;
using Dashboard.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Components.Layout;

public class DayChoiceTests : EvidenceContext
{
    [Fact]
    public void Render_AnyView_IsAFormThatKeepsTheRestOfTheState()
    {
        var choice = RenderAt<DayChoice>("/audit?segment=chips&asof=2026-01-09&severity=high&rule=no-citation&theme=dark");

        Assert.Equal(("get", "/audit"), (choice.Find("form").GetAttribute("method"), choice.Find("form").GetAttribute("action")));
        Assert.Equal(["segment=chips", "severity=high", "rule=no-citation", "theme=dark"], choice.FindAll("input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
        Assert.Equal("2026-01-09", choice.Find("input[type=date][name=asof]").GetAttribute("value"));
        Assert.Equal("Show what was known on", choice.Find("label[for=asof]").Words());
    }

    [Fact]
    public void Submit_Day_MovesToTheSamePageOnThatDay()
    {
        var choice = RenderAt<DayChoice>("/claims?segment=chips");
        choice.Find("input[type=date]").Change("2025-12-14");
        choice.Find("form").Submit();

        Assert.EndsWith("/claims?segment=chips&asof=2025-12-14", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Submit_NoDay_ShowsEverythingThatIsKnown()
    {
        var choice = RenderAt<DayChoice>("/claims?asof=2025-12-14");
        choice.Find("input[type=date]").Change("");
        choice.Find("form").Submit();

        Assert.EndsWith("/claims", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Packs_OfferTheirDays() =>
        Assert.Equal(["/?asof=2026-01-09", "/?asof=2026-11-22"], RenderAt<DayChoice>(ViewOf("/", LaterEvidence.Snapshot)).Links());

    [Fact]
    public void Toggle_FirstTime_ShowsTheMonthsAndTheDaysOnWhichSomethingBecameKnown()
    {
        var choice = RenderAt<DayChoice>(ViewOf("/claims?asof=2026-01-09", LaterEvidence.Snapshot));
        Assert.Empty(choice.FindAll(".day-picker"));

        choice.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal("9", choice.Find(".day-picker .mud-selected.marked-day").Words());
        Assert.Contains("/claims?asof=2026-02-05", choice.Links());
        Assert.Equal(choice.Links().Distinct(), choice.Links());
    }

    [Fact]
    public void Click_DayOfTheMonths_MovesOnceToTheSamePageOnThatDay()
    {
        var choice = RenderAt<DayChoice>(ViewOf("/claims?segment=chips&asof=2026-01-09", LaterEvidence.Snapshot));
        choice.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);

        choice.FindAll(".day-picker .mud-picker-calendar-day:not(.mud-hidden)")[1].Click();

        choice.WaitForAssertion(() => Assert.EndsWith("/claims?segment=chips&asof=2026-01-02", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }
}

[InCulture("de-DE")]
public sealed class DayChoiceInGermanTests : DayChoiceTests;
