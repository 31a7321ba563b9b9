using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Searching;

namespace Dashboard.Tests.Evidence.Searching;

/// <summary>What is said of a claim is found in the language in which it is said; what it states is found in every language.</summary>
[InCulture("zh-Hans")]
public sealed class ChineseSearchTests
{
    [Fact]
    public void Find_AfterASearchInEnglish_AnswersToChineseWords()
    {
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Assert.NotEmpty(Found("sought"));
        Assert.Empty(Found("拟募"));

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        Assert.NotEmpty(Found("拟募"));
    }

    [Fact]
    public void Find_WordsOfTheStatement_AreFound() => Assert.NotEmpty(Found("oligopoly"));

    private static IEnumerable<string> Found(string words) => EvidenceSearch.Find(ArticleEvidence.Snapshot, EvidenceFilter.None, words).Ids(SearchKind.Claim);
}
