using System.Text.RegularExpressions;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Tests.Conventions;

/// <summary>What scripts know of addresses is what DashboardUrls makes.</summary>
public sealed partial class AddressTests
{
    [Fact]
    public void Script_OrderOfKeys_IsThatOfDashboardUrls() => Assert.Equal(
        Key().Matches(Text("src/Dashboard", "DashboardUrls.cs").Split("EvidenceView view)\n    {\n        var (filter, options)")[1].Split("return from pair")[0]).Select(key => key.Groups["name"].Value),
        Word().Matches(Order().Match(Text("wwwroot-assets/js", "addresses.js")).Value).Select(key => key.Groups["name"].Value));

    [Fact]
    public void Script_KeysFromPageToPage_AreThoseThatFormsCarry() => Assert.Equal(
        DashboardUrls.Carried(new()
        {
            Snapshot = LaterEvidence.Snapshot,
            Language = Language.Zh,
            Theme = Theme.Dark,
            Filter = new() { Segments = ["energy"], Companies = ["nscale"], Statuses = [ClaimStatus.Actual], Packs = ["nscale-2026-01"], AsOf = new(2026, 1, 31) },
        }).Select(pair => pair.Key),
        Word().Matches(Carried().Match(Text("wwwroot-assets/js", "addresses.js")).Value).Select(key => key.Groups["name"].Value));

    private static string Text(string folder, string file) => SourceFiles.Below(folder, Path.GetExtension(file)).Single(source => source.Name == file).Text.ReplaceLineEndings("\n");

    [GeneratedRegex("^ +\\(\"(?<name>[a-z]+)\",", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Key();

    [GeneratedRegex("const order = \\[[^\\]]*\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Order();

    [GeneratedRegex("const carried = \\[[^\\]]*\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Carried();

    [GeneratedRegex("\"(?<name>[a-z]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
