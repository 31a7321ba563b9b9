using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Evidence.Derivations;

/// <summary>The product's own sums obey the rules that it audits others by.</summary>
public sealed class OwnSentencesTests
{
    public static TheoryData<string> Packs { get; } = ["", ArticleEvidence.PackId, LaterEvidence.PackId];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Of_SumOfUnlikeFigures_SaysSoInTheSameSentence(string pack) =>
        Assert.All(
            DerivedFigures.Of(LaterEvidence.Snapshot, Filter(pack)).Where(figure => figure.Inputs.Count(input => input.Metric == Metrics.Capex) > 1 && figure.Formula.Contains('+', StringComparison.Ordinal)),
            figure => Assert.EndsWith(Unlike.Of(figure.Inputs.Where(input => input.Metric == Metrics.Capex)), figure.Name, StringComparison.Ordinal));

    [Fact]
    public void Of_EverythingAtHand_PutsLikeAddedToLikeFirst()
    {
        var first = DerivedFigures.Of(LaterEvidence.Snapshot, EvidenceFilter.None)[0];

        Assert.True(first.IsAlike);
        Assert.True(Unlike.IsAlike(first.Inputs.Select(input => input with { Period = first.Inputs[0].Period })));
        Assert.All(first.Inputs, input => Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), ClaimStatus.Actual), (input.Period!.Start, input.Period.End, input.Status)));
    }

    [Fact]
    public void Title_OfATotalBesideItsParts_SaysWhatIsUnlike()
    {
        var title = ChartCatalog.Find("capex-total")!.Build(ArticleEvidence.Snapshot, EvidenceFilter.None, ChartOptions.None).Title;

        Assert.Contains("not all counted alike", title, StringComparison.Ordinal);
    }

    private static EvidenceFilter Filter(string pack) => pack.Length == 0 ? EvidenceFilter.None : new() { Packs = [pack] };
}
