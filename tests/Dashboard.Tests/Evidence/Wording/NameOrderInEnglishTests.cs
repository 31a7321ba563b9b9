using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

[InCulture("en")]
public sealed class NameOrderInEnglishTests
{
    [Fact]
    public void Names_Letters_CountWhateverTheirCaseAndAccents() =>
        Assert.Equal(["3M", "Äkta", "amazon", "Zoom"], new[] { "Zoom", "Äkta", "amazon", "3M" }.Order(NameOrder.Comparer));
}
