using System.Text.RegularExpressions;

namespace Dashboard.Tests.Conventions;

/// <summary>Every colour stands in tokens.css, where each theme has its own, and every sheet lies where it beats what it is meant to.</summary>
public sealed partial class StyleTests
{
    [Fact]
    public void Css_Colours_StandInTokensAlone() => Assert.Equal(
        ["tokens.css"],
        SourceFiles.Below("wwwroot-assets/css", ".css").Where(file => Colour().IsMatch(file.Text)).Select(file => file.Name));

    [Fact]
    public void Css_Variables_AreDefinedSomewhere()
    {
        var files = SourceFiles.Below("wwwroot-assets/css", ".css").Select(file => file.Text).ToList();
        var defined = files.SelectMany(text => Definition().Matches(text).Select(match => match.Groups["name"].Value)).ToHashSet();
        // set on the element, from the server
        defined.Add("--rows");

        Assert.Subset(defined, files.SelectMany(text => Use().Matches(text).Select(match => match.Groups["name"].Value)).ToHashSet());
    }

    [Fact]
    public void Css_RulesForBareElements_LieInTheLayerBelowTheKit() => Assert.Equal(
        // frames are documents of their own, without the kit
        ["frame.css"],
        SourceFiles.Below("wwwroot-assets/css", ".css").Where(file => BareElement().IsMatch(file.Text)).Select(file => file.Name));

    [GeneratedRegex("^(\\*|h[1-6]|p|a|small|button|input|ul|ol|li|table|th|td)(:{1,2}[a-z-]+)?\\s*[,{]", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareElement();

    [GeneratedRegex(":[^;{}]*#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Colour();

    [GeneratedRegex("(?<name>--[a-z0-9-]+)\\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Definition();

    // one with a value to fall back on may be set from outside
    [GeneratedRegex("var\\((?<name>--[a-z0-9-]+)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Use();
}
