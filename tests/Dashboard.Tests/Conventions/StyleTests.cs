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

    /// <summary>
    /// What holds the page may be asked for children alone. Whatever is put in or taken out below one that is asked for anything within makes the browser work out the styles of
    /// all of it: a step of the Explore view took half as long again.
    /// </summary>
    [Fact]
    public void Css_WhatHoldsThePage_IsAskedForNothingDeepWithin() => Assert.Empty(
        from file in SourceFiles.Below("wwwroot-assets/css", ".css")
        from Match match in HolderAsked().Matches(file.Text)
        where !Children().IsMatch(match.Groups["asked"].Value)
        select $"{file.Name}: {match.Value}");

    [Theory]
    [InlineData("html:has(.evidence-panel) {", true)]
    [InlineData("  .app.present:not(:has(.evidence-panel .more)) .top-bar {", true)]
    [InlineData("body:has(> .app .desk) {", true)]
    [InlineData(".app:has(> .page, .desk) {", true)]
    [InlineData("main:has(:is(.desk, .wall)) {", true)]
    [InlineData("html:has(> body > .talk-notice) {", false)]
    [InlineData("body:has(> .app > :is(.desk, .wall)) > .talk-notice {", false)]
    [InlineData(".app .chart-grounds:has(.chart-findings) {", false)]
    public void Css_HolderAskedForWhatIsDeepWithin_IsFound(string rule, bool isDeep) =>
        Assert.Equal(isDeep, HolderAsked().Matches(rule).Any(match => !Children().IsMatch(match.Groups["asked"].Value)));

    [GeneratedRegex("^(\\*|h[1-6]|p|a|small|button|input|ul|ol|li|table|th|td)(:{1,2}[a-z-]+)?\\s*[,{]", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareElement();

    // steps from a child to its child; within brackets anything but a blank
    [GeneratedRegex("^(\\s*>\\s*([^\\s,()>]|\\([^()]*\\))+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Children();

    [GeneratedRegex(":[^;{}]*#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Colour();

    [GeneratedRegex("(?<name>--[a-z0-9-]+)\\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Definition();

    [GeneratedRegex("(?<![\\w.-])(html|body|main|:root|\\.app|\\.page)(?![\\w-])[^\\s,{}>+~]*?:has\\((?<asked>([^()]|\\([^()]*\\))*)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HolderAsked();

    // one with a value to fall back on may be set from outside
    [GeneratedRegex("var\\((?<name>--[a-z0-9-]+)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Use();
}
