using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

/// <summary>What a chart gives as the reason why something is not there is the reason.</summary>
public sealed class TrueReasonsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Build_ChangeFromZeroOrLess_NamesTheBase(int first)
    {
        var spec = History(first, ChartValues.Yoy);

        Assert.Equal("Without a point: Acme 2023. The figure of the year before is zero or negative, and a change in per cent has no meaning from there.", Assert.Single(spec.Notes, note => note.StartsWith("Without", StringComparison.Ordinal)));
        Assert.Equal(["c2024"], spec.Marks.Select(mark => mark.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Build_IndexOfZeroOrLess_NamesTheBase(int first) =>
        Assert.Equal("Without a line: Acme 2022. The figure that would be 100 is zero or negative.", History(first, ChartValues.Index).Empty);

    [Fact]
    public void Build_LogarithmWithAZero_NamesTheMark() =>
        Assert.Contains(History(0, ChartValues.Absolute, ChartScale.Log).Refused!, said => said.StartsWith("A logarithmic axis has no place for zero or less (Acme, 2022, $0 billion)", StringComparison.Ordinal));

    [Fact]
    public void Build_CompanyThatOnlyGuides_IsNamedWithTheReason()
    {
        var snapshot = HandMade.Snapshot([Capex("a", "acme", 5, 2023), Capex("b", "acme", 6, 2024), Capex("c", "globex", 7, 2025) with { Status = ClaimStatus.Guidance }]);
        var spec = ChartCatalog.Find("capex-history")!.BuildAs(snapshot, new() { Companies = ["acme", "globex"] }, ChartOptions.None);

        Assert.Contains("Globex is not drawn: what there is of it is guidance only.", spec.Notes);
        Assert.Equal("The filter leaves out all 2 claims behind this chart: nothing here is about Globex.", ChartCatalog.Find("capex-history")!.Build(snapshot, new() { Companies = ["globex"] }).Empty);
    }

    [Fact]
    public void Build_NoSegmentSet_NamesNone() =>
        Assert.DoesNotContain("belongs", ArticleChart.Build("capex", new() { Statuses = [ClaimStatus.Sought] }).Empty!, StringComparison.Ordinal);

    [Fact]
    public void Build_WhatCameIsDrawn_HeadlineSpeaksOfIt()
    {
        var spec = ArticleChart.Shown("capex");
        var largest = spec.Marks.Where(mark => !mark.Derived && mark.Range is null && mark.Figure is { IsRange: false }).MaxBy(mark => mark.End)!;

        Assert.Contains($"{largest.Amount} in", spec.Title, StringComparison.Ordinal);
        Assert.Contains("the most: ", spec.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_MarketWithoutItsFirstYear_HeadlineSpeaksOfTheYearsThatAreDrawn() =>
        Assert.DoesNotContain("years", ChartCatalog.Find("market")!.BuildAs(ArticleEvidence.Snapshot, EvidenceFilter.None, new() { From = 2028 }).Title, StringComparison.Ordinal);

    private static ChartSpec History(decimal first, ChartValues values, ChartScale scale = ChartScale.Linear) => ChartCatalog.Find("capex-history")!.BuildAs(
        HandMade.Snapshot([Capex("c2022", "acme", first, 2022), Capex("c2023", "acme", 5, 2023), Capex("c2024", "acme", 6, 2024)]),
        EvidenceFilter.None,
        new() { Values = values, Scale = scale });

    private static Claim Capex(string id, string company, decimal billions, int year) => HandMade.Measured(id, Metrics.Capex, company, HandMade.Exactly(billions), year);
}
