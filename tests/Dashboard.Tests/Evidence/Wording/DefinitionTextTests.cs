using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Evidence.Wording;

public sealed class DefinitionTextTests
{
    [Theory]
    [InlineData("cash-gross", "cash, gross")]
    [InlineData("cash-net-of-proceeds", "cash, net of proceeds")]
    [InlineData("including-finance-leases", "including finance leases")]
    [InlineData("change-in-investment-enthusiasm", "change in investment enthusiasm")]
    public void Of_Definition_IsWords(string definition, string words) => Assert.Equal(words, DefinitionText.Of(definition));

    [Theory]
    [InlineData("china-ai-processors", "China AI processors")]
    [InlineData("with-aws", "with AWS")]
    [InlineData("cash-gross", "cash, gross")]
    [InlineData("revenue-backlog", "revenue backlog")]
    public void Short_DefinitionOfAPack_WritesNamesAsThePackDoes(string definition, string words) => Assert.Equal(words, DefinitionText.Short(ChainEvidence.Snapshot, definition));
}
