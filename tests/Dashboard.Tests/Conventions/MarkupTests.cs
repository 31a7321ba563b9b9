using System.Text.RegularExpressions;
using Dashboard.Components.Base;

namespace Dashboard.Tests.Conventions;

/// <summary>Markup holds bindings only: the code stands beside it, where the compiler's analyzers read it, and addresses come from DashboardUrls.</summary>
public sealed partial class MarkupTests
{
    [Fact]
    public void Razor_Files_HoldNoCode() =>
        Assert.Empty(SourceFiles.Below("src/Dashboard", ".razor").Where(file => CodeBlock().IsMatch(file.Text)).Select(file => file.Name));

    [Fact]
    public void Razor_Addresses_AreNotTyped() => Assert.Equal(
        [
            // the root that relative addresses of assets start from
            "Components/App.razor: href=\"/\"",
            // a form's address has no state: that stands in its hidden fields
            "Components/Layout/SearchBox.razor: action=\"/search\"",
            // made by the framework, the same in every view
            "Components/Layout/SiteFooter.razor: href=\"/openapi/v1.json\"",
        ],
        from file in SourceFiles.Below("src/Dashboard", ".razor")
        from Match address in TypedAddress().Matches(file.Text)
        select $"{file.Name}: {address.Value}");

    [Fact]
    public void Razor_Script_IsNeverWrittenIntoAPage() =>
        Assert.Empty(SourceFiles.Below("src/Dashboard", ".razor").Where(file => InlineScript().IsMatch(file.Text)).Select(file => file.Name));

    [Fact]
    public void Razor_Text_IsNeverRenderedAsMarkup() => Assert.Equal(
        // what components have written already, and drawings, which an XML writer has written
        ["Components/Base/Kept.cs", "Components/Charts/InlineDrawing.cs"],
        from file in SourceFiles.Below("src/Dashboard", ".razor").Concat(SourceFiles.Below("src/Dashboard", ".cs"))
        where file.Text.Contains("MarkupString", StringComparison.Ordinal) || file.Text.Contains("AddMarkupContent", StringComparison.Ordinal)
        select file.Name);

    [Fact]
    public void App_EveryRootOfTheCircuit_GoesOnInTheReadersLanguage()
    {
        var roots = InteractiveRoot().Matches(SourceFiles.Below("src/Dashboard/Components", "App.razor").Single().Text).Select(match => match.Groups["name"].Value).ToList();

        Assert.Equal(["PageHead", "Routes"], roots);
        Assert.All(roots, root => Assert.True(typeof(ReaderRoot).IsAssignableFrom(typeof(ReaderRoot).Assembly.GetType($"Dashboard.Components.{root}")), $"{root} is no {nameof(ReaderRoot)}"));
    }

    [GeneratedRegex("<(?<name>\\w+)[^>]*@rendermode", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InteractiveRoot();

    [GeneratedRegex("@(code|functions)\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("\\b(href|action|src)=\"/[^\"]*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypedAddress();

    [GeneratedRegex("<script(?![^>]*\\bsrc=)|\\son[a-z]+=\"[^@\"]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InlineScript();
}
