namespace Dashboard.BrowserTests;

/// <summary>What a look at pages found wrong. Told whole where it fails: the test library cuts the items of a collection.</summary>
internal static class Found
{
    /// <summary>Fails with every line that was found.</summary>
    public static void Nothing(IEnumerable<string> lines)
    {
        var found = lines.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
