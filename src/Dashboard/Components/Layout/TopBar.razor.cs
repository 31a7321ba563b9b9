using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Layout;

/// <summary>Name of the product, the places that one can go to, search, theme and language.</summary>
public sealed partial class TopBar
{
    private IEnumerable<(string Name, string Href, string Path)> Places =>
    [
        (Say("Overview"), DashboardUrls.Overview(View), "/"),
        (Say("Charts"), DashboardUrls.Charts(View), "/charts"),
        (Say("Segments"), DashboardUrls.Segments(View), "/segments"),
        (Say("Companies"), DashboardUrls.Companies(View), "/companies"),
        (Say("Claims"), DashboardUrls.Claims(View), "/claims"),
        (Say("Sources"), DashboardUrls.Sources(View), "/sources"),
        (Say("Audit"), DashboardUrls.Audit(View), "/audit"),
        (Say("Present"), DashboardUrls.Decks(View), "/present"),
    ];

    private bool IsHere(string path) =>
        path == "/" ? View.Path == path : View.Path == path || View.Path.StartsWith(path + "/", StringComparison.Ordinal);
}
