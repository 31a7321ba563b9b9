using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public sealed class StatusTextTests
{
    [Theory]
    [InlineData(ClaimStatus.Actual, "actual", "reported as having happened")]
    [InlineData(ClaimStatus.Guidance, "guidance", "the company’s own outlook, not yet an outcome")]
    [InlineData(ClaimStatus.Projection, "projection", "somebody’s forecast, not an outcome")]
    [InlineData(ClaimStatus.Sought, "sought", "money asked for, not raised")]
    [InlineData(ClaimStatus.Opinion, "opinion", "a judgement, not a measurement")]
    public void Of_Status_HasItsWordAndItsMeaning(ClaimStatus status, string word, string meaning)
    {
        Assert.Equal(word, StatusText.Of(status));
        Assert.Equal(meaning, StatusText.Meaning(status));
    }
}
