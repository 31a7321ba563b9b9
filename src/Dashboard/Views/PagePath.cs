namespace Dashboard.Views;

/// <summary>The path of a view’s page, in its parts.</summary>
public static class PagePath
{
    /// <summary>The kind of the page: the first part, in lower case; empty for the overview, null where there are more than two parts.</summary>
    public static string? KindOf(EvidenceView view) => Parts(view) is { Length: <= 2 } parts ? parts[0].ToLowerInvariant() : null;

    /// <summary>What the page is about: the second part; empty where it has none.</summary>
    public static string IdOf(EvidenceView view) => Parts(view).ElementAtOrDefault(1) ?? "";

    private static string[] Parts(EvidenceView view) => view.Path.Trim('/').Split('/');
}
