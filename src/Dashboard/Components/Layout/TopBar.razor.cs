namespace Dashboard.Components.Layout;

/// <summary>Name of the product, the places that one can go to, search and theme.</summary>
public sealed partial class TopBar
{
    private IEnumerable<(string Name, string Href, string Path)> Places =>
    [
        ("Overview", DashboardUrls.Overview(View), "/"),
        ("Charts", DashboardUrls.Charts(View), "/charts"),
        ("Segments", DashboardUrls.Segments(View), "/segments"),
        ("Companies", DashboardUrls.Companies(View), "/companies"),
        ("Claims", DashboardUrls.Claims(View), "/claims"),
        ("Sources", DashboardUrls.Sources(View), "/sources"),
        ("Audit", DashboardUrls.Audit(View), "/audit"),
        ("Present", DashboardUrls.Decks(View), "/present"),
    ];

    private bool IsHere(string path) =>
        path == "/" ? View.Path == path : View.Path == path || View.Path.StartsWith(path + "/", StringComparison.Ordinal);
}
