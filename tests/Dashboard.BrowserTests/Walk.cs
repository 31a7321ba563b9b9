namespace Dashboard.BrowserTests;

/// <summary>Looking at many pages.</summary>
internal static class Walk
{
    /// <summary>Two visitors share the pages, each at the pace of one processor; the result is what both found.</summary>
    public static async Task<IReadOnlyList<string>> AsTwoAsync<T>(IEnumerable<T> pages, Func<IEnumerable<T>, Task<List<string>>> look)
    {
        var halves = pages.Select((page, at) => (Page: page, Half: at % 2)).ToLookup(page => page.Half, page => page.Page);
        var findings = await Task.WhenAll(halves.Select(look));
        return [.. findings.SelectMany(found => found)];
    }
}
