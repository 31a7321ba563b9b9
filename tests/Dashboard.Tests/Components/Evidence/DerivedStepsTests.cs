using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;

namespace Dashboard.Tests.Components.Evidence;

public class DerivedStepsTests : EvidenceContext
{
    [Fact]
    public void Render_RoundedFigure_ShowsInputsFormulaResultAndRounding()
    {
        var steps = Show(DerivedFigures.MarketGrowth(ArticleEvidence.Snapshot, EvidenceFilter.None).Single());

        Assert.Equal(
            [
                "AI data centers were a world market of 12.8 billion US dollars in 2023. $12.8 billion",
                "AI data centers are forecast to be a world market of 125.8 billion US dollars in 2033. $125.8 billion",
                "Formula: (125.8 ÷ 12.8)^(1 ÷ 10) − 1",
                "Before rounding: 25.674471… %",
                "Rounded to one decimal: 25.7 %",
            ],
            steps.Words("li"));
        Assert.Equal(["/?drill=market-2023", "/?drill=market-2033"], steps.Links("li a"));
    }

    [Fact]
    public void Render_ExactFigure_SaysThatNothingWasRounded() =>
        Assert.Equal("Result, nothing rounded: $1,533 million", Show(DerivedFigures.Raised(ArticleEvidence.Snapshot, EvidenceFilter.None).Single()).Words("li").Last());

    private IRenderedComponent<DerivedSteps> Show(DerivedFigure figure) => RenderAt<DerivedSteps>("/", steps => steps.Add(one => one.Figure, figure));
}

[InCulture("de-DE")]
public sealed class DerivedStepsInGermanTests : DerivedStepsTests;
