using System.Text.RegularExpressions;

namespace Dashboard.Tests.Conventions;

/// <summary>What scripts know of addresses is what DashboardUrls makes.</summary>
public sealed partial class AddressTests
{
    [Fact]
    public void Script_OrderOfKeys_IsThatOfDashboardUrls() => Assert.Equal(
        Key().Matches(Text("src/Dashboard", "DashboardUrls.cs").Split("EvidenceView view)\n    {\n        var (filter, options)")[1].Split("return from pair")[0]).Select(key => key.Groups["name"].Value),
        Word().Matches(Order().Match(Text("wwwroot-assets/js", "addresses.js")).Value).Select(key => key.Groups["name"].Value));

    private static string Text(string folder, string file) => SourceFiles.Below(folder, Path.GetExtension(file)).Single(source => source.Name == file).Text.ReplaceLineEndings("\n");

    [GeneratedRegex("^ +\\(\"(?<name>[a-z]+)\",", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Key();

    [GeneratedRegex("const order = \\[[^\\]]*\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Order();

    [GeneratedRegex("\"(?<name>[a-z]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
