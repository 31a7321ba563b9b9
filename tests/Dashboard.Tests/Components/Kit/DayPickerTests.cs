using Bunit;
using Dashboard.Components.Kit.Days;

namespace Dashboard.Tests.Components.Kit;

public sealed class DayPickerTests : EvidenceContext
{
    [Fact]
    public void Render_DayIsChosen_ShowsItsMonthAndMarksDays()
    {
        var picker = Render(new(2026, 1, 9), []);

        Assert.Equal("Days", picker.Find("[role=group]").GetAttribute("aria-label"));
        Assert.Equal(["9", "22"], picker.Words(".marked-day"));
        Assert.Equal("9", picker.Find(".mud-selected").Words());
    }

    [Fact]
    public void Click_AnotherDay_IsToldOnceAndTheDayOfBeforeIsNotToldAgain()
    {
        var told = new List<DateOnly?>();
        var picker = Render(new(2026, 1, 9), told);

        picker.FindAll(".marked-day")[1].Click();
        picker.WaitForAssertion(() => Assert.Equal([new DateOnly(2026, 1, 22)], told));
        // what stands above still gives the day of before
        picker.Render(parameters => parameters.Add(one => one.Day, new DateOnly(2026, 1, 9)));
        picker.Render(parameters => parameters.Add(one => one.Day, new DateOnly(2026, 1, 22)));

        Assert.Equal([new DateOnly(2026, 1, 22)], told);
    }

    private IRenderedComponent<DayPicker> Render(DateOnly? day, List<DateOnly?> told) => Render<DayPicker>(parameters => parameters
        .Add(one => one.Day, day)
        .Add(one => one.DayChanged, told.Add)
        .Add(one => one.Marked, [new(2025, 12, 1), new(2026, 1, 9), new(2026, 1, 22)])
        .Add(one => one.Label, "Days"));
}
