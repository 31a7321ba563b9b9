using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Charts;

/// <summary>Of several figures for one thing and time the newest counts, in whatever order the rows stand, and in every chart and sum.</summary>
public sealed class ReplacedFiguresTests
{
    private static readonly Claim Old = Capex("old", 171.797m, 2024, "s03");
    private static readonly Claim New = Capex("new", 160, 2024, "s01");

    private static readonly ChartOptions[] EveryOption =
    [
        .. from values in Enum.GetValues<ChartValues>()
           from layout in Enum.GetValues<ChartLayout>()
           select new ChartOptions { Values = values, Layout = layout },
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Build_TwoFiguresForOneYear_ShowsTheNewer(bool isLinked)
    {
        var spec = Build("capex-history", Evidence([Old, New], isLinked), ChartOptions.None);

        Assert.Equal([150m, 160m, 170m], spec.Series[0].Marks.Select(mark => mark.End));
        Assert.Contains(isLinked ? "1 figure that a newer one replaced is left out." : "1 figure is left out: a newer one is for the same year and counted alike.", spec.Notes);
    }

    [Fact]
    public void Build_ReplacedFigure_HeadsNoChart()
    {
        var spec = Build("capex", Evidence([Old, New], isLinked: true), ChartOptions.None);

        Assert.DoesNotContain(spec.Marks, mark => mark.Id == "old");
        Assert.DoesNotContain("171", spec.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_DayBeforeTheNewer_ShowsTheOlder() =>
        Assert.Contains(Build("capex-history", Evidence([Old, New], isLinked: true).At([], new(2025, 12, 15)), ChartOptions.None).Marks, mark => mark.Id == "old");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Build_RowsTheOtherWayRound_GivesTheSame(bool isLinked)
    {
        var (one, other) = (Evidence([Old, New], isLinked), Evidence([New, Old], isLinked));

        Assert.All(from chart in ChartCatalog.Of(one) from options in EveryOption select (chart.Slug, options), asked => Assert.Equal(
            ChartSpecJson.Write(Build(asked.Slug, one, asked.options)),
            ChartSpecJson.Write(Build(asked.Slug, other, asked.options))));
        Assert.Equal(DerivedFigures.Of(one, EvidenceFilter.None).Select(figure => figure.Sentence), DerivedFigures.Of(other, EvidenceFilter.None).Select(figure => figure.Sentence));
    }

    [Fact]
    public void Of_SumWithTwoFiguresForOneYear_CountsTheNewer() => Assert.Contains(
        DerivedFigures.CapexOfYears(Evidence([Old, New, HandMade.Measured("other", Metrics.Capex, "globex", HandMade.Exactly(10), 2024)], isLinked: false), EvidenceFilter.None),
        figure => figure.Id == "capex-2024" && figure.Amount.Value == 170);

    [Fact]
    public void Build_TwoYearsThatEndInOne_AreBarsAllTheSame()
    {
        // a year of 52 weeks can begin and end in January and December of one year
        var early = Capex("early", 140, 2023, "s01") with { Period = new(PeriodKind.FiscalYear, "FY2022", new(2022, 1, 3), new(2023, 1, 1)) };
        var late = Capex("late", 150, 2023, "s01") with { Period = new(PeriodKind.FiscalYear, "FY2023", new(2023, 1, 2), new(2023, 12, 31)) };

        Assert.All([ChartLayout.Grouped, ChartLayout.Stacked], layout => Assert.NotEmpty(Build("capex-history", HandMade.Snapshot([early, late]), new() { Layout = layout }).Marks));
    }

    [Fact]
    public void Build_SeveralStatementsThatImplyOneBase_AreMarksOfTheirOwn()
    {
        var snapshot = HandMade.Snapshot(
        [
            Capex("capex", 100, 2025, "s01"),
            HandMade.Measured("growth", Metrics.CapexGrowth, "acme", HandMade.Exactly(25, "%"), 2025),
            HandMade.Measured("more-growth", Metrics.CapexGrowth, "acme", HandMade.Exactly(30, "%"), 2025),
        ]);

        Assert.Equal(3, Build("capex", snapshot, ChartOptions.None).Marks.Select(mark => mark.Id).Distinct().Count());
    }

    private static ChartSpec Build(string slug, EvidenceSnapshot snapshot, ChartOptions options) => ChartCatalog.Find(snapshot, slug)!.BuildAs(snapshot, EvidenceFilter.None, options);

    private static Claim Capex(string id, decimal billions, int year, string source) => HandMade.Measured(id, Metrics.Capex, "acme", HandMade.Exactly(billions), year) with { Citations = [new(source, null)] };

    private static EvidenceSnapshot Evidence(IReadOnlyList<Claim> told, bool isLinked) => HandMade.Snapshot(
        [Capex("before", 150, 2023, "s03"), .. told, Capex("after", 170, 2025, "s03")],
        isLinked ? [HandMade.Relation("new", RelationKind.Updates, "old")] : []);
}
