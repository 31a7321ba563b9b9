using Dashboard.Components.Kit.Words;

namespace Dashboard.Tests.Components.Kit;

[InCulture("zh-Hans")]
public sealed class KitWordsTests
{
    [Fact]
    public void Word_ButtonOfAMonth_IsSaidInTheReadersLanguage() => Assert.Equal("下个月，2026年2月", new KitWords()["MudBaseDatePicker_NextMonth", "2026年2月"].Value);

    [Fact]
    public void Word_NobodyHasTranslated_IsLeftToTheKit() => Assert.True(new KitWords()["MudCarousel_Index"].ResourceNotFound);
}
