using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public class FindingTextTests
{
    [Theory]
    [InlineData(2, 1, 12, "2 serious, 1 medium and 12 minor findings")]
    [InlineData(1, 0, 0, "1 serious finding")]
    [InlineData(0, 0, 1, "1 minor finding")]
    [InlineData(1, 0, 1, "1 serious and 1 minor findings")]
    [InlineData(0, 1234, 0, "1,234 medium findings")]
    [InlineData(0, 0, 0, "no finding")]
    public void Counts_Numbers_NameTheWeightsThatThereAre(int high, int medium, int low, string expected) => Assert.Equal(expected, FindingText.Counts(high, medium, low));

    [Fact]
    public void Brief_SlightOnesAlone_AreNotWorthAWord() => Assert.Null(FindingText.Brief([Finding(FindingSeverity.Low)]));

    [Fact]
    public void Brief_GraverOnes_AreCounted() =>
        Assert.Equal("1 serious, 2 medium", FindingText.Brief([Finding(FindingSeverity.Medium), Finding(FindingSeverity.High), Finding(FindingSeverity.Medium), Finding(FindingSeverity.Low)]));

    private static Finding Finding(FindingSeverity severity) => new() { Id = "a", Rule = "a", Severity = severity, Origin = FindingOrigin.Computed, Message = "A.", Why = "So it is.", Advice = "Look it up." };
}

[InCulture("de-DE")]
public sealed class FindingTextInGermanTests : FindingTextTests;
