using Dashboard.Evidence.Wording;
using Dashboard.Tables;

namespace Dashboard.Tests.Evidence.Wording;

[InCulture("zh-Hans")]
public sealed class NameOrderTests
{
    private static readonly string[] Companies = ["腾讯", "Zoom", "阿里巴巴", "字节跳动", "Äkta", "百度", "amazon", "3M"];

    [Fact]
    public void Names_ForChineseReaders_StandByPinyinAfterTheLetters() =>
        Assert.Equal(["3M", "Äkta", "amazon", "Zoom", "阿里巴巴", "百度", "腾讯", "字节跳动"], Companies.Order(NameOrder.Comparer));

    [Fact]
    public void Table_ColumnOfWords_IsSortedTheSameWay() =>
        Assert.Equal(["阿里巴巴", "百度", "腾讯", "字节跳动"], Companies.Where(name => name[0] > '\u3000').OrderBy(SortKey.Of));

    [Fact]
    public void Names_OneIsMissing_StandsFirst() => Assert.Equal([null, "a", "b"], new[] { "b", null, "a" }.Order(NameOrder.Comparer));
}
