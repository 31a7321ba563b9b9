using Dashboard.Charts;
using Dashboard.Evidence;

namespace Dashboard.Tests.Charts;

/// <summary>What holds for every chart of the catalogue, a new one included.</summary>
public sealed class EveryChartTests
{
    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_DrawsMarksAndSaysNoReasonForNone(string slug)
    {
        var spec = ArticleChart.Shown(slug);

        Assert.NotEmpty(spec.Marks);
        Assert.Null(spec.Empty);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_GivesEveryMarkClaimsThatExist(string slug) => Assert.All(
        ArticleChart.Shown(slug).Marks,
        mark =>
        {
            Assert.NotEmpty(mark.Claims);
            Assert.All(mark.Claims, id => Assert.NotNull(LaterEvidence.Snapshot.FindClaim(id)));
        });

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_GivesEveryMarkTheSourcesOfItsClaims(string slug) => Assert.All(
        ArticleChart.Shown(slug).Marks,
        mark => Assert.Equal(SourcesOf(mark.Claims), mark.Sources.ToHashSet()));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_CitesTheSourcesOfItsClaimsByNumber(string slug)
    {
        var spec = ArticleChart.Shown(slug);

        Assert.Equal(SourcesOf(spec.Marks.SelectMany(mark => mark.Claims)), spec.Citations.Select(citation => citation.Source).ToHashSet());
        Assert.Equal(spec.Citations.OrderBy(citation => LaterEvidence.Snapshot.FindSource(citation.Source)!.Number ?? int.MaxValue), spec.Citations);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_NamesEveryMarkAndSeriesOnce(string slug)
    {
        var spec = ArticleChart.Shown(slug);

        Assert.Distinct(spec.Marks.Select(mark => mark.Id));
        Assert.Distinct(spec.Series.Select(series => series.Id));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_KeepsEveryMarkInsideItsAxes(string slug)
    {
        var spec = ArticleChart.Shown(slug);

        Assert.All(spec.Marks, mark => Assert.InRange(mark.End, spec.ValueAxis.Min, spec.ValueAxis.Max));
        Assert.All(spec.Marks.Where(mark => mark.Start is not null), mark => Assert.InRange(mark.Start!.Value, spec.ValueAxis.Min, spec.ValueAxis.Max));
        Assert.All(spec.Marks.Where(mark => mark.Place is not null), mark => Assert.InRange(mark.Place!.Value, spec.PlaceAxis!.Min, spec.PlaceAxis.Max));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_SaysEveryLabelledMarkToThoseWhoDoNotSeeIt(string slug)
    {
        var spec = ArticleChart.Shown(slug);

        Assert.All(
            spec.Marks.Where(mark => mark.Label is not null),
            mark => Assert.Contains($"{mark.Name}: {mark.Amount}, {mark.StatusText}", spec.Alternative, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_BuiltInPacks_TiesOnlyMarksThatAreThere(string slug)
    {
        var spec = ArticleChart.Shown(slug);
        var ids = spec.Marks.Select(mark => mark.Id).ToHashSet();

        Assert.Subset(ids, spec.Ties.SelectMany(tie => new[] { tie.From, tie.To }).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_OneStatusOnly_ShowsNoStatedMarkOfAnother(string slug) => Assert.All(
        ArticleChart.Shown(slug, new() { Statuses = [ClaimStatus.Projection] }).Marks,
        mark => Assert.Equal(ClaimStatus.Projection, LaterEvidence.Claim(mark.Claims[0]).Status));

    [Theory]
    [InlineData("capex", "The filter leaves out all 6 claims behind this chart: nothing here was known on 1 January 2000.")]
    [InlineData("funding", "The filter leaves out all 3 claims behind this chart: nothing here was known on 1 January 2000.")]
    [InlineData("capex-total", "The filter leaves out the one claim behind this chart: nothing here was known on 1 January 2000.")]
    [InlineData("market", "The filter leaves out all 2 claims behind this chart: nothing here was known on 1 January 2000.")]
    [InlineData("scorecard", "The filter leaves out all 15 claims behind this chart: nothing here was known on 1 January 2000.")]
    [InlineData("capex-history", "The filter leaves out the one claim behind this chart: nothing here was known on 1 January 2000.")]
    [InlineData("segments", "The filter leaves out all 5 claims behind this chart: nothing here was known on 1 January 2000.")]
    [InlineData("deals", "The filter leaves out all 3 claims behind this chart: nothing here was known on 1 January 2000.")]
    public void Build_DayBeforeAnythingWasKnown_SaysWhy(string slug, string reason)
    {
        var spec = ArticleChart.Build(slug, new() { AsOf = new(2000, 1, 1) });

        Assert.Equal((reason, reason), (spec.Empty, spec.Alternative));
        Assert.Empty(spec.Marks);
        Assert.Empty(spec.Citations);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Build_NoEvidence_SaysSo(string slug) =>
        Assert.Equal("The evidence holds no claim of this kind.", ArticleChart.Build(slug, HandMade.Snapshot()).Empty);

    private static HashSet<string> SourcesOf(IEnumerable<string> claims) =>
        [.. claims.SelectMany(id => LaterEvidence.Claim(id).Citations).Select(citation => citation.Source)];
}
