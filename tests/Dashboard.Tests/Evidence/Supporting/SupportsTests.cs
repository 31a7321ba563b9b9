using Dashboard.Evidence;
using Dashboard.Evidence.Supporting;
using Dashboard.Tests.Evidence.Audit;
using static Dashboard.Tests.HandMade;

namespace Dashboard.Tests.Evidence.Supporting;

/// <summary>What a claim rests on.</summary>
public sealed class SupportsTests
{
    private static readonly Claim Revenue = Measured("revenue", "revenue", "acme", Exactly(64.6m), 2025);

    [Fact]
    public void Of_NothingCited_IsNone() => Assert.Equal(SupportLevel.None, Of(Revenue));

    [Fact]
    public void Of_OneNewspaper_IsSingle() => Assert.Equal(SupportLevel.Single, Of(Revenue.Citing("s01")));

    [Fact]
    public void Of_TwoPublishers_IsDouble() => Assert.Equal(SupportLevel.Double, Of(Revenue.Citing("s01", "s02")));

    [Fact]
    public void Of_TwoPagesOfOnePublisher_IsSingle() =>
        Assert.Equal(SupportLevel.Single, Of(Revenue.Citing("s01", "s02"), Source("s01", 1, null) with { Publisher = "Anvil Daily" }, Source("s02", 2, null) with { Publisher = "Anvil Daily" }));

    [Fact]
    public void Of_ArticleAndItsReprint_IsSingle() =>
        Assert.Equal(SupportLevel.Single, Of(Revenue.Citing("s01", "s02"), Source("s01", 1, null) with { Title = "The anvil boom of 2025" }, Source("s02", 2, null) with { Title = "The Anvil Boom of 2025" }));

    [Theory]
    [InlineData("Acme", "Results")]
    [InlineData("Newswire", "Acme reports its results")]
    public void Of_SubjectsOwnWord_IsDouble(string publisher, string title) =>
        Assert.Equal(SupportLevel.Double, Of(Revenue.Citing("s01"), Source("s01", 1, null) with { Kind = SourceKind.Company, Publisher = publisher, Title = title }));

    [Fact]
    public void Of_AnotherCompanysWord_IsSingle() =>
        Assert.Equal(SupportLevel.Single, Of(Revenue.Citing("s01"), Source("s01", 1, null) with { Kind = SourceKind.Company, Publisher = "Globex", Title = "Our market" }));

    [Fact]
    public void Of_Filing_IsConfirmed() => Assert.Equal(SupportLevel.Confirmed, Of(Revenue.Citing("s01"), Source("s01", 1, null) with { Kind = SourceKind.Filing }));

    [Fact]
    public void Of_LaterReportThatAgrees_IsConfirmed() => Assert.Equal(SupportLevel.Confirmed, Beside(Exactly(64.551m), RelationKind.Updates));

    [Fact]
    public void Of_LaterReportThatDiffers_IsNot() => Assert.Equal(SupportLevel.Single, Beside(Exactly(70), RelationKind.Updates));

    [Fact]
    public void Of_SameDocumentSaysItAgain_IsNot() =>
        Assert.Equal(SupportLevel.Single, In(Snapshot([Revenue.Citing("s01"), Revenue.Citing("s01") with { Id = "again" }], Relation("again", RelationKind.SameAs, "revenue"))));

    [Fact]
    public void Of_FilingOfTheSameFigure_ConfirmsWithoutALink()
    {
        var pack = Pack([Revenue.Citing("s01"), Revenue.Citing("s02") with { Id = "filed", Amount = Exactly(64.55m) }], []) with
        {
            Sources = [Source("s01", 1, null), Source("s02", 2, null) with { Kind = SourceKind.Filing }],
        };

        Assert.Equal(SupportLevel.Confirmed, In(new([pack], "v")));
    }

    private static SupportLevel Beside(Amount amount, RelationKind kind) =>
        In(Snapshot([Revenue.Citing("s01"), Revenue.Citing("s02") with { Id = "later", Amount = amount }], Relation("later", kind, "revenue")));

    private static SupportLevel Of(Claim claim, params IReadOnlyList<Source> sources) =>
        In(new([sources.Count == 0 ? Pack([claim], []) : Pack([claim], []) with { Sources = sources }], "v"));

    private static SupportLevel In(EvidenceSnapshot snapshot) => new Supports(snapshot).Of(snapshot.FindClaim("revenue")!);
}
