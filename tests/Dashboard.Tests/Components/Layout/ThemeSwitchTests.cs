using Bunit;
using Dashboard.Components.Layout;

namespace Dashboard.Tests.Components.Layout;

public sealed class ThemeSwitchTests : EvidenceContext
{
    [Fact]
    public void Render_Choices_LeadToTheSameViewInOtherColours() => Assert.Equal(
        ["/claims?segment=chips&drill=market-2033", "/claims?segment=chips&drill=market-2033&theme=light", "/claims?segment=chips&drill=market-2033&theme=dark"],
        RenderAt<ThemeSwitch>("/claims?segment=chips&drill=market-2033&theme=dark").Links());

    [Theory]
    [InlineData("/", "Auto")]
    [InlineData("/?theme=light", "Light")]
    [InlineData("/?theme=dark", "Dark")]
    public void Render_ChosenTheme_IsMarked(string address, string chosen) => Assert.Equal([chosen], RenderAt<ThemeSwitch>(address).Words("[aria-current=true]"));
}
