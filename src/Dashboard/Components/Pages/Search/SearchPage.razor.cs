using Dashboard.Evidence.Searching;
using Dashboard.Evidence.Wording;
using Dashboard.Searching;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Search;

/// <summary>What answers the words that were searched for, by kind.</summary>
public sealed partial class SearchPage
{
    private const int FewOfEach = 6;
    private const int MostOfOne = 100;

    private EvidenceView? seen;

    private FoundView? Found { get; set; }

    private IEnumerable<FoundGroup> Shown => Found!.Groups.Where(group => View.Kind is null || group.Kind == View.Kind);

    private string Title => Found is null ? Say("Search") : Say($"{CountText.Of(Found.Total, "result")} for “{View.Search}”");

    private string Outside => CountText.Capital(CountText.Of(Found!.Found.Outside, "more result"));

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(seen, View))
        {
            return;
        }

        seen = View;
        Found = string.IsNullOrWhiteSpace(View.Search) ? null : SiteSearch.Find(View, View.Search, View.Kind is null ? FewOfEach : MostOfOne, withActions: false);
    }

    /// <summary>A claim opens beside the results, everything else is gone to.</summary>
    private string HrefOf(FoundItem item) => item.Kind == SearchKind.Claim ? DashboardUrls.Drill(item.Id, View) : item.Href!;
}
