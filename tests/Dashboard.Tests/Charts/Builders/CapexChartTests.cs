using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts.Builders;

public sealed class CapexChartTests
{
    private static readonly ChartSpec Article = ArticleChart.Build("capex");

    [Fact]
    public void Build_GroupsAndSpans_AreNoCompanysYear()
    {
        var spec = ArticleChart.Build("capex", HandMade.Snapshot(
            HandMade.Measured("company", Metrics.Capex, "acme", HandMade.Exactly(5), 2025),
            HandMade.Measured("market", Metrics.Capex, "market", HandMade.Exactly(900), 2025),
            HandMade.Measured("years", Metrics.Capex, "acme", HandMade.Exactly(70), 2025) with { Period = HandMade.Span(2025, 2030) }));

        Assert.Equal(["company"], spec.Marks.Select(mark => mark.Id));
        Assert.Equal("Acme spent $5 billion in 2025", spec.Title);
        Assert.Contains("2 figures left out: of groups and markets, or of more or less than a year.", spec.Notes);
    }

    [Fact]
    public void Build_FiscalBesideCalendarYears_KeepsThemInRowsOfTheirOwnAndSaysSo()
    {
        Assert.Equal("Microsoft FY2025", Article.Mark("microsoft-capex-fy2025").Row);
        Assert.Equal("fiscal year FY2025 (July 2024 – June 2025)", Article.Mark("microsoft-capex-fy2025").Period);
        Assert.Equal("Amazon 2025", Article.Mark("amazon-capex-2025").Row);
        Assert.Contains("Fiscal and calendar years stand side by side: a fiscal year is named after the year in which it ends.", Article.Notes);
    }

    [Fact]
    public void Build_CalendarYearsOnly_DoesNotSpeakOfFiscalYears() =>
        Assert.DoesNotContain(ArticleChart.Build("capex", new() { Companies = ["amazon", "alphabet"] }).Notes, note => note.StartsWith("Fiscal", StringComparison.Ordinal));

    [Fact]
    public void Build_Range_BeginsAtItsLowerBound()
    {
        var range = Article.Mark("microsoft-capex-fy2026");

        Assert.Equal((100, 140, "100–140"), (range.Start, range.End, range.Label));
    }

    [Fact]
    public void Build_UpperBoundOnly_ReachesFromZeroAndSaysThatTheOtherIsMissing()
    {
        var bound = Article.Mark("meta-capex-2025");

        Assert.Equal((0, 72, "≤ 72", "up to $72 billion"), (bound.Start, bound.End, bound.Label, bound.Amount));
        Assert.Contains(Article.Notes, note => note.Contains("up to $72 billion is one bound only", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_StatedGrowth_DrawsTheYearBeforeAsComputed()
    {
        var before = Article.Mark("microsoft-capex-fy2025-base");

        Assert.Equal((true, "computed", 44.6m), (before.Derived, before.StatusText, before.End));
        Assert.Equal("Microsoft FY2024", before.Row);
        Assert.Equal(["microsoft-capex-fy2025", "microsoft-capex-growth-fy2025"], before.Claims);
    }

    [Fact]
    public void Build_HedgedMultiple_IsWorkedOutInWordsAndNotDrawn()
    {
        Assert.DoesNotContain(Article.Marks, mark => mark.Id == "amazon-capex-2025-base");
        Assert.Contains("Amazon in 2022: at least $62.5 billion = 125 ÷ 2", Article.Derivations);
    }

    [Fact]
    public void Build_Statuses_AreThoseOfTheClaims()
    {
        Assert.Equal("actual", Article.Mark("microsoft-capex-fy2025").StatusText);
        Assert.Equal("guidance", Article.Mark("alphabet-capex-2025").StatusText);
        Assert.Equal("projection", Article.Mark("alphabet-capex-2026").StatusText);
    }

    [Fact]
    public void Build_NoDefinition_SaysThatTheTextNeverGivesOne() =>
        Assert.Contains(Article.Notes, note => note.StartsWith("The report never says how it counts capex", StringComparison.Ordinal));

    [Fact]
    public void Build_AnotherSegment_IsEmptyAndNamesTheRightOne() =>
        Assert.Equal("The filter leaves out all 6 claims behind this chart: nothing here belongs to Chips, but to Data centers.", ArticleChart.Build("capex", new() { Segments = ["chips"] }).Empty);

    [Fact]
    public void Build_FiguresInMillions_AreDrawnInBillions()
    {
        var snapshot = HandMade.Snapshot(HandMade.Measured("a", Metrics.Capex, "acme", HandMade.Exactly(64_600, UnitScale.UsdMillion), 2025));

        Assert.Equal(64.6m, ArticleChart.Build("capex", snapshot).Mark("a").End);
    }

    [Fact]
    public void Build_ImpliedYearOfFiguresInMillions_IsDrawnInBillions()
    {
        var snapshot = HandMade.Snapshot(
            HandMade.Measured("a", Metrics.Capex, "acme", HandMade.Exactly(60_000, UnitScale.UsdMillion), 2025),
            HandMade.Measured("growth", Metrics.CapexGrowth, "acme", HandMade.Exactly(20, "%"), 2025));

        Assert.Equal(50, ArticleChart.Build("capex", snapshot).Mark("a-base").End);
    }

    [Fact]
    public void Build_WhatCameLater_StandsRightBelowAndIsNotTheTexts()
    {
        var spec = ArticleChart.Shown("capex");
        var amazon = spec.MarksOf("amazon");

        Assert.Equal(["Amazon 2025", "Amazon 2025, actual"], amazon.Select(mark => mark.Row).Distinct());
        Assert.Equal(["later-amazon-capex-2025-net", "later-amazon-capex-2025-gross"], amazon.Skip(1).Select(mark => mark.Id));
        Assert.All(amazon.Skip(1), mark => Assert.Equal("actual", mark.StatusText));
        Assert.Equal("Alphabet 2026, newer guidance", spec.Mark("later-alphabet-capex-2026-guidance-jul").Row);
        Assert.Contains(spec.Notes, note => note.EndsWith("they come from “What happened later”.", StringComparison.Ordinal));
        // the headline speaks of what is drawn
        Assert.StartsWith("Amazon spent the most: $131.82 billion in 2025", spec.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OneYearCountedInTwoWays_IsADifferenceOfDefinitionAndNoConflict()
    {
        var spec = ArticleChart.Shown("capex");
        var net = spec.Mark("later-meta-capex-2025-net");

        Assert.Equal((true, false, "cash, net of proceeds"), (net.DefinitionDiffers, net.Conflict, net.Definition));
        Assert.Contains("counted cash, net of proceeds; another figure for the period counts otherwise", net.Remarks!);
        Assert.False(spec.Mark("later-alphabet-capex-2025").DefinitionDiffers);
    }

    [Fact]
    public void Build_Ranges_TellUncertaintyAndACompanysOwnApart()
    {
        Assert.Equal(RangeKind.Uncertainty, Article.Mark("microsoft-capex-fy2026").Range);
        Assert.Equal(RangeKind.Guidance, Article.Mark("alphabet-capex-2025").Range);
        Assert.Null(Article.Mark("meta-capex-2025").Range);
    }

    [Fact]
    public void Build_StatusFilter_HoldsForWhatCameLaterToo() => Assert.DoesNotContain(
        ArticleChart.Shown("capex", new() { Statuses = [ClaimStatus.Projection] }).Marks,
        mark => mark.Id.StartsWith("later-", StringComparison.Ordinal));

    [Fact]
    public void Build_NamedPack_ShowsItsOwnClaimsAndSaysWhatItLeavesOut()
    {
        var spec = ArticleChart.Shown("capex", new() { Packs = [LaterEvidence.PackId] });

        Assert.InRange(spec.Marks.Select(mark => mark.Row).Distinct().Count(), 12, 24);
        Assert.DoesNotContain(spec.Marks, mark => mark.Id == "later-alphabet-capex-2026-guidance-feb");
        Assert.Contains("12 outlooks that a newer one replaced are left out.", spec.Notes);
        Assert.Contains(spec.Notes, note => note.StartsWith("22 figures of 2021 and before are left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_BothPacksNamed_DrawsAFigureThatBothTellOnce()
    {
        var spec = ArticleChart.Shown("capex", new() { Packs = [ArticleEvidence.PackId, LaterEvidence.PackId] });

        Assert.Equal(["alphabet-capex-2025", "later-alphabet-capex-2025-guidance-oct"], spec.Mark("alphabet-capex-2025").Claims);
        Assert.DoesNotContain(spec.Marks, mark => mark.Id == "later-alphabet-capex-2025-guidance-oct");
    }

    [Fact]
    public void Build_RangesOnly_HeadlineNamesTheWidest()
    {
        var snapshot = HandMade.Snapshot(
            HandMade.Measured("a", Metrics.Capex, "acme", HandMade.Between(1, 2), 2025),
            HandMade.Measured("g", Metrics.Capex, "globex", HandMade.Between(3, 9), 2026));

        Assert.Equal("Globex gives a range of $3–9 billion for 2026", ArticleChart.Build("capex", snapshot).Title);
    }
}
