using System.Text.RegularExpressions;
using Dashboard.Charts.Drawing;

namespace Dashboard.Tests.Charts.Drawing;

public sealed class PaletteTests
{
    [Theory]
    [InlineData("ink", "#1d2125", "#eceae4")]
    [InlineData("series-1", "#0a66a8", "#5aa9e6")]
    [InlineData("conflict", "#b3261e", "#ff8a80")]
    public void Token_DayAndNight_IsThatOfTheStyleSheet(string token, string day, string night)
    {
        var sheet = File.ReadAllText(RepositoryFolder.PathOf("wwwroot-assets", "css", "tokens.css"));

        Assert.Equal((day, night), (Palette.Light[token], Palette.Dark[token]));
        Assert.Matches($"--{token}: {Regex.Escape(day)}", sheet);
        Assert.Matches($"--{token}: {Regex.Escape(night)}", sheet);
    }

    [Fact]
    public void Sans_InterfaceFontOfTheReader_IsLeftOutSinceNobodyCanMeasureIt()
    {
        Assert.DoesNotContain("system-ui", Palette.Light.Sans, StringComparison.Ordinal);
        Assert.EndsWith("sans-serif", Palette.Light.Sans, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "#0a66a8")]
    [InlineData(0, "#535b64")]
    [InlineData(7, "#535b64")]
    public void Hue_OutsideThePalette_IsInk(int hue, string colour) => Assert.Equal(colour, Palette.Light.Hue(hue));

    [Theory]
    [InlineData("#000000", .5, "#ffffff", "#808080")]
    [InlineData("#ff0000", .18, "#fbfaf6", "#fccdca")]
    [InlineData("#123456", 1, "#ffffff", "#123456")]
    public void Mix_Share_IsWhatTheBrowserMixes(string over, double share, string under, string mixed) => Assert.Equal(mixed, Palette.Mix(over, share, under));
}
