namespace Dashboard.Components.Pages.Ask;

/// <summary>Divides the marks behind a sentence into groups that stand on one line, so that none is left alone on the next: as few as a phone has room for, and about equally long.</summary>
internal static class MarkGroups
{
    private const int Most = 4;

    /// <summary>The groups, in order.</summary>
    /// <param name="claims">The ids of the claims.</param>
    public static IEnumerable<IReadOnlyList<string>> Of(IReadOnlyList<string> claims)
    {
        var count = (claims.Count + Most - 1) / Most;
        return count == 0 ? [] : claims.Chunk((claims.Count + count - 1) / count);
    }
}
