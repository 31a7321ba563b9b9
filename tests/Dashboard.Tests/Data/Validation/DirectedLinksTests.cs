using System.Globalization;
using Dashboard.Data.Validation;

namespace Dashboard.Tests.Data.Validation;

public class DirectedLinksTests
{
    [Fact]
    public void Circles_ChainOf100000_EndsWithoutOne() => Assert.Empty(Chain(100_000).Circles());

    [Fact]
    public void Circles_ChainThatIsClosed_HasOne()
    {
        var links = Chain(1000);
        links.Add("1000", "0", line: 7);

        Assert.Equal(1002, Assert.Single(links.Circles()).Way.Count);
    }

    [Fact]
    public void Circles_CircleThatAnEarlierPackClosed_IsNotTold()
    {
        var links = new DirectedLinks();
        links.Add("a", "b", line: 2);
        links.Add("b", "a", line: 3);
        links.EndPack();

        Assert.Empty(links.Circles());
    }

    private static DirectedLinks Chain(int length)
    {
        var links = new DirectedLinks();
        foreach (var i in Enumerable.Range(0, length))
        {
            links.Add(i.ToString(CultureInfo.InvariantCulture), (i + 1).ToString(CultureInfo.InvariantCulture), line: 2);
        }

        return links;
    }
}
