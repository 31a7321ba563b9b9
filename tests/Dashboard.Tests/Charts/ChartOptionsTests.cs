using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

public class ChartOptionsTests
{
    [Theory]
    [InlineData("capex")]
    [InlineData("capex-history")]
    [InlineData("market")]
    [InlineData("funding")]
    public void Build_PeriodOfOneYear_ShowsThatYearAlone(string slug)
    {
        var spec = Build(slug, new() { From = 2025, To = 2025 });

        Assert.NotEmpty(spec.Marks);
        Assert.All(spec.Marks.Where(mark => mark.Period != "to the end of the chart"), mark => Assert.Contains("2025", mark.Name + mark.Period, StringComparison.Ordinal));
        Assert.Null(spec.Refused);
    }

    [Theory]
    [InlineData("capex", "Nothing falls into 2030–2031: what there is runs from 2025 to 2026.")]
    [InlineData("capex-history", "Nothing falls into 2030–2031: what there is runs from 2017 to 2026.")]
    [InlineData("funding", "Nothing falls into 2030–2031: what there is runs from 2024 to 2026.")]
    public void Build_PeriodWithoutFigures_SaysWhichYearsThereAre(string slug, string reason) =>
        Assert.Equal(reason, Build(slug, new() { From = 2030, To = 2031 }).Empty);

    [Fact]
    public void Build_MarketWithoutItsStatedYears_KeepsTheLineAndSaysSo()
    {
        var spec = Build("market", new() { From = 2025, To = 2030 });

        Assert.Equal(["interpolated"], spec.Series.Select(series => series.Id));
        Assert.Equal((2025m, 2030m), (spec.PlaceAxis!.Min, spec.PlaceAxis.Max));
        Assert.Contains("2 stated years lie outside of the period that is shown.", spec.Notes);
    }

    [Fact]
    public void Build_FundingFromAYear_BeginsItsTotalThereAndSaysSo()
    {
        var spec = Build("funding", new() { From = 2025 });

        Assert.All(spec.Marks, mark => Assert.True(mark.Place >= 20_089, mark.Name));
        Assert.Contains(spec.Notes, note => note.StartsWith("The running total begins with the first round", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Stacked_LaysTheYearsBlocksEndToEndAndAddsNothingUnlikeUp()
    {
        var spec = Build("capex-history", new() { Layout = ChartLayout.Stacked });
        var row = spec.Marks.Where(mark => mark.Row == "2025").OrderBy(mark => mark.Start).ToList();

        Assert.Equal(ChartKind.Bars, spec.Kind);
        Assert.Equal(["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"], spec.Marks.Select(mark => mark.Row).Distinct());
        Assert.Equal(4, row.Count);
        Assert.Equal(row.Select(mark => mark.End).SkipLast(1), row.Select(mark => mark.Start!.Value).Skip(1));
        Assert.Equal("counted differently or of other days: not added up", row[^1].Detail);
        Assert.DoesNotContain(spec.Derivations, sum => sum.StartsWith("2025:", StringComparison.Ordinal));
        Assert.Null(spec.Refused);
    }

    [Fact]
    public void Build_StackedOfOneDefinitionAndTheSameDays_AddsUpInTheOpen()
    {
        var spec = Build("capex-history", new() { Layout = ChartLayout.Stacked, Definition = "cash-gross" }, EvidenceFilter.None with { Companies = ["amazon", "alphabet"] });

        Assert.Equal("together 223.27", spec.Marks.Last(mark => mark.Row == "2025" && mark.Detail is not null).Detail);
        Assert.Contains("2025: 131.819 + 91.447 = 223.266 US$ billion", spec.Derivations);
        Assert.Equal("without Alphabet", spec.Marks.Last(mark => mark.Row == "2018" && mark.Detail is not null).Detail);
    }

    [Fact]
    public void Build_Grouped_BeginsEveryBarAtZeroAndAddsNothingUp()
    {
        var spec = Build("capex-history", new() { Layout = ChartLayout.Grouped, From = 2024, To = 2025 });

        Assert.Equal(8, spec.Marks.Count());
        Assert.All(spec.Marks, mark => Assert.Equal(0, mark.Start));
        Assert.All(spec.Marks, mark => Assert.Null(mark.Detail));
        Assert.Empty(spec.Derivations);
    }

    [Theory]
    [InlineData("capex-history", ChartValues.Yoy, "A change or an index cannot be laid end to end")]
    [InlineData("market", ChartValues.Absolute, "This chart has one arrangement only")]
    public void Build_StackedWhereNothingCanBe_SaysSo(string slug, ChartValues values, string reason)
    {
        var spec = Build(slug, new() { Layout = ChartLayout.Stacked, Values = values });

        Assert.Equal(ChartKind.Line, spec.Kind);
        Assert.Contains(spec.Refused!, refused => refused.StartsWith(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Change_IsComputedFromTwoClaimsAndSaysHow()
    {
        var mark = Build("capex-history", new() { Values = ChartValues.Yoy }).Mark("later-microsoft-capex-fy2025");

        Assert.Equal((45.1334397554m, "+45.1 %", true, "computed"), (mark.End, mark.Amount, mark.Derived, mark.StatusText));
        Assert.Equal(["later-microsoft-capex-fy2025", "later-microsoft-capex-fy2024"], mark.Claims);
        Assert.Contains("computed: 64.551 ÷ 44.477 − 1, in US$ billion", mark.Remarks!);
    }

    [Fact]
    public void Build_ChangeOfAFirstYear_UsesTheYearBeforeThePeriod() =>
        Assert.Equal("+45.1 %", Build("capex-history", new() { Values = ChartValues.Yoy, From = 2025 }).Mark("later-microsoft-capex-fy2025").Amount);

    [Fact]
    public void Build_Change_HasZeroOnItsAxisAndNoLogarithms()
    {
        var spec = Build("capex-history", new() { Values = ChartValues.Yoy, Scale = ChartScale.Log });

        Assert.True(spec.ValueAxis is { Min: < 0, Log: false });
        Assert.Equal(["A change can be negative, and a logarithmic axis has no place for it: the axis is linear."], spec.Refused);
        Assert.DoesNotContain(spec.Marks, mark => mark.Id == "later-microsoft-capex-fy2018");
    }

    [Fact]
    public void Build_Index_SetsAllLinesAgainstTheirFirstCommonYear()
    {
        var spec = Build("capex-history", new() { Values = ChartValues.Index });

        Assert.Equal(["later-amazon-capex-2019-gross", "later-microsoft-capex-fy2019", "later-alphabet-capex-2019", "later-meta-capex-2019-net"], spec.Marks.Where(mark => mark.End == 100).Select(mark => mark.Id));
        Assert.Contains("2019 = 100", spec.Subtitle, StringComparison.Ordinal);
        Assert.Contains("computed: 131.819 ÷ 16.861 × 100, in US$ billion", spec.Mark("later-amazon-capex-2025-gross").Remarks!);
    }

    [Fact]
    public void Build_IndexOfAPeriod_BeginsWithIt() =>
        Assert.All(Build("capex-history", new() { Values = ChartValues.Index, From = 2022 }).Marks.Where(mark => mark.Period!.Contains("2022", StringComparison.Ordinal) && !mark.Period.Contains("FY2023", StringComparison.Ordinal)), mark => Assert.Equal(100, mark.End));

    [Theory]
    [InlineData("capex-history")]
    [InlineData("market")]
    public void Build_Logarithmic_HoldsAllMarksBetweenRoundNumbers(string slug)
    {
        var spec = Build(slug, new() { Scale = ChartScale.Log });

        Assert.True(spec.ValueAxis is { Log: true, Min: 10, Max: 200 });
        Assert.All(spec.Marks, mark => Assert.InRange(mark.End, 10, 200));
    }

    [Theory]
    [InlineData("capex")]
    [InlineData("segments")]
    [InlineData("deals")]
    [InlineData("funding")]
    public void Build_LogarithmicBars_AreRefusedWithTheReason(string slug)
    {
        var spec = Build(slug, new() { Scale = ChartScale.Log });

        Assert.False(spec.ValueAxis.Log);
        Assert.Single(spec.Refused!);
    }

    [Fact]
    public void Build_Definition_ChoosesTheFiguresThatCountSo()
    {
        Assert.Equal(["Meta: including finance leases"], Build("capex-history", new() { Definition = "incl-finance-leases" }).Series.Select(series => series.Name));
        Assert.DoesNotContain(Build("capex", new() { Definition = "cash-gross" }).Marks, mark => mark.Definition is not (null or "cash, gross"));
    }

    [Fact]
    public void Build_DefinitionWhereThereAreNone_IsRefused() => Assert.Equal(
        ["No choice of figures in this chart counts “cash, gross”, so figures of every count are shown."],
        Build("deals", new() { Definition = "cash-gross" }).Refused);

    private static ChartSpec Build(string slug, ChartOptions options, EvidenceFilter? filter = null) => ChartCatalog.Find(slug)!.BuildAs(LaterEvidence.Snapshot, filter ?? EvidenceFilter.None, options);
}

[InCulture("de-DE")]
public sealed class ChartOptionsInGermanTests : ChartOptionsTests;
