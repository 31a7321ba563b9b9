using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dashboard.BrowserTests;

/// <summary>What axe finds serious or critical.</summary>
internal static class Serious
{
    // whether all content lies in a landmark is a moderate matter, and takes a quarter of the time
    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations], Rules = new() { ["region"] = new() { Enabled = false } } };

    /// <summary>A line for each finding, where it is looked for on all of the page or on what is named of it.</summary>
    public static async Task<IEnumerable<string>> FindAsync(IPage page, string name, AxeRunContext? looked = null)
    {
        var result = looked is null ? await page.RunAxe(Options) : await page.RunAxe(looked, Options);
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => Line(name, violation));
    }

    private static string Line(string name, AxeResultItem violation) =>
        $"{name}: {violation.Id} ({violation.Impact}) {string.Join(" | ", violation.Nodes.Take(3).Select(node => $"{node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"))}";
}
