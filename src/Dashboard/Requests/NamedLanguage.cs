using Dashboard.Evidence.Wording;

namespace Dashboard.Requests;

/// <summary>The language that an address names.</summary>
internal static class NamedLanguage
{
    /// <summary>The language; null where the address names none, or one that is not spoken here.</summary>
    public static Language? Of(HttpRequest request) =>
        // the body of a page is told the reader's language beside what the page's own address names
        (DashboardUrls.IsBody(request.Path) ? Find(request, "said") : null) ?? Find(request, "lang");

    private static Language? Find(HttpRequest request, string key) => Languages.Find(request.Query[key].LastOrDefault() ?? "");
}
