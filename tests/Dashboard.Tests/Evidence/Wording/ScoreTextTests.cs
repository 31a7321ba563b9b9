using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class ScoreTextTests
{
    [Fact]
    public void Formula_Score_ShowsTheCostsAndTheNumbersThatWentIn()
    {
        var sentences = ScoreText.Formula(new(3, 1, 0, 2, 1500m / 3));

        Assert.Contains($"A grave finding about it costs {EvidenceScore.HighCost}, a medium one {EvidenceScore.MediumCost}, a slight one {EvidenceScore.LowCost}", sentences[0], StringComparison.Ordinal);
        Assert.StartsWith("3 claims are counted, with 1 grave and 2 slight findings about them", sentences[1], StringComparison.Ordinal);
        Assert.Equal("What is left: 1,500 points ÷ 3 = 500 of 100.", sentences[2]);
    }

    [Fact]
    public void Formula_RoundedScore_SaysThatItIsRounded() => Assert.Equal("What is left: 200 points ÷ 3 = 66.67, rounded to 67 of 100.", ScoreText.Formula(new(3, 2, 0, 0, 200m / 3))[2]);

    [Fact]
    public void Formula_NoClaim_ComputesNothing()
    {
        Assert.Equal("There is no claim here to compute it from.", ScoreText.Formula(new(0, 0, 0, 0, null))[1]);
        Assert.Equal("–", ScoreText.Of(new(0, 0, 0, 0, null)));
    }
}

[InCulture("de-DE")]
public sealed class ScoreTextInGermanTests : ScoreTextTests;
