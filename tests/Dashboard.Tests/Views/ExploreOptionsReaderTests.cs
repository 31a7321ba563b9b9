using Dashboard.Views;

namespace Dashboard.Tests.Views;

public sealed class ExploreOptionsReaderTests
{
    [Fact]
    public void Read_Explore_TakesDaysAndWhatIsHiddenAndLeavesYearsAlone()
    {
        var view = Read("/charts/funding", "?from=2024-09-01&to=2025-10-31&hide=raised,sought&view=explore");

        Assert.Equal((new(2024, 9, 1), new(2025, 10, 31), null, null), ((DateOnly, DateOnly, int?, int?))(view.Explore.From!.Value, view.Explore.To!.Value, view.Options.From, view.Options.To));
        Assert.Equal(["raised", "sought"], view.Explore.Hidden);
        Assert.Empty(view.Notices);
        Assert.Equal("/charts/funding?from=2024-09-01&to=2025-10-31&hide=raised,sought&view=explore", DashboardUrls.Here(view));
    }

    [Fact]
    public void Read_AnotherViewOfTheChart_ShowsTheYearsOfTheDaysAndKeepsThem()
    {
        var view = Read("/charts/capex-history", "?from=2020-05-01&to=2024-10-31&view=table");

        Assert.Equal((2020, 2024), (view.Options.From, view.Options.To));
        Assert.Equal("/charts/capex-history?from=2020-05-01&to=2024-10-31&view=table", DashboardUrls.Here(view));
    }

    [Fact]
    public void Read_EndBeforeTheBeginning_SaysSoAndShowsAllOfIt()
    {
        var view = Read("/charts/funding", "?from=2025-09-02&to=2025-09-01&view=explore");

        Assert.Equal(Dashboard.Charts.Explore.ExploreOptions.None, view.Explore);
        Assert.Equal(["The time in view ends before it begins, from 2 September 2025 to 1 September 2025, so all of it is shown."], view.Notices);
    }

    [Fact]
    public void Here_AnotherPage_CarriesNothingOfIt() =>
        Assert.Equal("/claims", DashboardUrls.Claims(Read("/charts/funding", "?from=2024-09-01&hide=raised&view=explore")));

    private static EvidenceView Read(string path, string query) => EvidenceViewReader.Read(LaterEvidence.Snapshot, path, query);
}
