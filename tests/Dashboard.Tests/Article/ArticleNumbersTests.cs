using Dashboard.Evidence;
using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tests.Article;

/// <summary>Every number that the article prints can be found, as a reader would look for it.</summary>
public class ArticleNumbersTests
{
    [Theory]
    [InlineData("nearly $2 billion", "")]
    [InlineData("approximately $2 billion", "")]
    [InlineData("2 rounds", "September and October 2024")]
    [InlineData("over $1.5 billion", "September and October 2024")]
    [InlineData("$433 million", "October 2025")]
    [InlineData("$1.1 billion", "September 2024")]
    [InlineData("$433 million", "October (2024 by context)")]
    [InlineData("$12.8 billion", "2023")]
    [InlineData("$125.8 billion", "2033")]
    [InlineData("nearly 90 deals", "2025")]
    [InlineData("50 deals", "2025")]
    [InlineData("32 companies", "2025")]
    [InlineData("67 deals", "2025")]
    [InlineData("7 companies", "")]
    [InlineData("$64.6 billion", "FY2025")]
    [InlineData("45 %", "FY2025")]
    [InlineData("$100–140 billion", "FY2026")]
    [InlineData("$125 billion", "2025")]
    [InlineData("nearly 2 times", "2022–2025")]
    [InlineData("$91–93 billion", "2025")]
    [InlineData("$122 billion", "2026")]
    [InlineData("up to $72 billion", "2025")]
    [InlineData("as high as $1.4 trillion", "2025–2027")]
    [InlineData("over $5 trillion", "")]
    public void Claims_AmountOfTheArticle_StandsInOneWithItsPeriod(string amount, string period) =>
        Assert.Contains(
            (amount, period),
            ArticleEvidence.Snapshot.Claims
                .Where(claim => claim.Amount is not null)
                .Select(claim => (AmountText.Of(claim.Amount!, claim.Qualifier), claim.Period?.Label ?? "")));

    [Theory]
    [InlineData("chips", "5 of 5 stars")]
    [InlineData("data-centers", "5 of 5 stars")]
    [InlineData("energy", "4 of 5 stars")]
    [InlineData("models", "4 of 5 stars")]
    [InlineData("applications", "3 of 5 stars")]
    public void Claims_StarsOfTheArticle_StandAtTheirSegment(string segment, string stars) =>
        Assert.Equal([stars], ArticleEvidence.Snapshot.ClaimsOfSegment(segment).Where(claim => claim.Metric == Metrics.SegmentRating).Select(claim => AmountText.Of(claim.Amount!)));

    [Theory]
    [InlineData("2023", "spin-off")]
    [InlineData("2025", "landmark-year")]
    [InlineData("2026", "turning-point")]
    [InlineData("2026", "trend")]
    public void Claims_YearOfTheArticle_IsThePeriodOfOne(string year, string metric) =>
        Assert.Contains(ArticleEvidence.Snapshot.ClaimsOfMetric(metric), claim => claim.Period?.Label == year);

    [Theory]
    [InlineData(1, "Zhiyuan Community", "What has Jensen Huang Invested in 2025? 50 Deals, 32 Companies")]
    [InlineData(2, "Eastmoney", "Nearly $2 Billion")]
    [InlineData(3, "Phoenix Net Finance", "Approximately $2 Billion")]
    [InlineData(4, "VC Memo", "67 Deals in 2025")]
    [InlineData(5, "Nscale Official Website", "Nscale 2025")]
    [InlineData(6, "Spherical Insights", "Global AI Data Center Market")]
    [InlineData(7, "PE Daily", "AI Chips 2025")]
    [InlineData(8, "The Paper", "Crazy NVIDIA, Crazy Spending")]
    [InlineData(9, "Jiemian News", "Crazy NVIDIA, Crazy Spending")]
    [InlineData(10, "QbitAI", "What has Jensen Huang Invested in 2025? 50 Deals, 32 Companies")]
    [InlineData(11, "Sina Finance", "Seven U.S. Stock Giants")]
    [InlineData(12, "People’s Daily", "Hidden Worries of Bubbles")]
    [InlineData(13, "The Paper", "2025 AI Giants")]
    [InlineData(14, "TMTPost", "AI Chips 2025")]
    [InlineData(15, "Frost & Sullivan", "2025 China AI Infrastructure Market Report")]
    public void Sources_NumberOfTheArticle_IsThatOfThePrintedTitle(int number, string publisher, string title)
    {
        var source = ArticleEvidence.Snapshot.Sources.Single(one => one.Number == number);

        Assert.Equal(publisher, source.Publisher);
        Assert.Contains(title, source.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_Article_AreFifteen() => Assert.Equal(15, ArticleEvidence.Snapshot.Sources.Count);

    [Theory]
    [InlineData("64.6")]
    [InlineData("1.4 trillion")]
    [InlineData("433")]
    [InlineData("125.8")]
    [InlineData("91–93")]
    [InlineData("FY2026")]
    [InlineData("2033")]
    public void Search_NumberOfTheArticle_FindsTheClaim(string words) =>
        Assert.NotEmpty(EvidenceSearch.Find(ArticleEvidence.Snapshot, EvidenceFilter.None, words).Ids(SearchKind.Claim));
}

[InCulture("de-DE")]
public sealed class ArticleNumbersInGermanTests : ArticleNumbersTests;
