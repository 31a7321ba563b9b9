using Dashboard.Evidence.Searching;

namespace Dashboard.Tests.Evidence.Searching;

public sealed class SearchMarksTests
{
    [Theory]
    [InlineData("Microsoft’s capital expenditure", "microsft expend", "[Microsoft]’s capital [expenditure]")]
    [InlineData("Capex of FY2025 and 2025", "2025", "Capex of FY[2025] and [2025]")]
    [InlineData("中国的数据中心", "数据中心", "中国的[数据中心]")]
    [InlineData("Up 🚀!", "🚀", "Up [🚀]!")]
    [InlineData("$1,533.5 million", "1533.5", "$[1,533.5] million")]
    [InlineData("Zoë’s", "zoe", "[Zoë]’s")]
    [InlineData("Nothing of it", "energy", "Nothing of it")]
    [InlineData("", "energy", "")]
    public void Of_Words_MarksThoseThatAnswer(string text, string query, string expected)
    {
        var words = SearchQuery.Of(query).Words.Select(word => new SearchWord(word, forgives: true)).ToList();

        Assert.Equal(expected, string.Concat(SearchMarks.Of(text, words).Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text)));
    }
}
