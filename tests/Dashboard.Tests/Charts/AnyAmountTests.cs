using CsCheck;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Documents.Tables;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Scorecards;
using Dashboard.Documents.Workbooks;
using Dashboard.Tests.Documents.Workbooks;
using Dashboard.Tests.Documents.PowerPoint;

namespace Dashboard.Tests.Charts;

/// <summary>What holds for every amount that a pack may hold: no chart, picture or file fails, whatever a reader sets.</summary>
public sealed class AnyAmountTests
{
    public static TheoryData<string> Slugs => [.. ChartCatalog.Own.Select(chart => chart.Slug)];

    private static ChartOptions[] EveryOption =>
    [
        .. from values in Enum.GetValues<ChartValues>()
           from scale in Enum.GetValues<ChartScale>()
           from layout in Enum.GetValues<ChartLayout>()
           select new ChartOptions { Values = values, Scale = scale, Layout = layout },
    ];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Draw_AnyAmountsWithEveryOption_GivesAPicture(string slug) => AnyAmount.Evidence.Sample(
        snapshot => Assert.All(EveryOption, options =>
        {
            var spec = ChartCatalog.Find(slug)!.BuildAs(snapshot, EvidenceFilter.None, options);
            var picture = ChartPicture.Draw(spec, new() { Width = 480 });

            Assert.DoesNotContain("NaN", picture.Svg, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", picture.Svg, StringComparison.Ordinal);
            Assert.NotEmpty(ChartCsv.Write(ChartTables.Of(spec, snapshot)));
            Assert.NotEmpty(ChartSpecJson.Write(spec));
        }),
        iter: 25);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Write_AnyAmountsWithEveryOption_GivesFilesThatOfficeAccepts(string slug) => AnyAmount.Evidence.Sample(
        snapshot => Assert.All(EveryOption.DistinctBy(options => (options.Scale, options.Layout)), options =>
        {
            var spec = ChartCatalog.Find(slug)!.BuildAs(snapshot, EvidenceFilter.None, options);
            var tables = ChartTables.Of(spec, snapshot);

            Assert.Empty(OpenWorkbook.Faults(TableWorkbook.Write(spec.Title, tables.Marks, tables.Sources)));
            Assert.Empty(MadeDeck.Faults(MadeDeck.Bytes(spec)));
        }),
        iter: 2);

    [Fact]
    public void Read_AnyAmounts_AreAuditedAndComputedWith() => AnyAmount.Evidence.Sample(
        snapshot =>
        {
            Assert.All(AuditReport.Of(snapshot, HandMade.PackDay).Findings, finding => Assert.NotEmpty(finding.Message));
            Assert.All(Scorecard.Of(snapshot, EvidenceFilter.None), entry => Assert.NotEmpty(entry.Reason));
            Assert.All(DerivedFigures.Of(snapshot, EvidenceFilter.None), figure => Assert.NotEmpty(figure.Sentence));
        },
        iter: 100);
}
