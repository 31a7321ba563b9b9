using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Claims;

/// <summary>Every claim that the filter lets through, a page at a time where there are many.</summary>
public sealed partial class ClaimsPage
{
    [Inject]
    private ClaimRows ClaimRows { get; set; } = null!;

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    private Dictionary<ClaimStatus, int> Counts { get; set; } = [];

    private string Heading => Claims.Count == View.Snapshot.Claims.Count
        ? Say($"All {AmountText.Number(Claims.Count)} claims")
        : Say($"{AmountText.Number(Claims.Count)} of {AmountText.Number(View.Snapshot.Claims.Count)} claims");

    private string Lead => Claims.Any(claim => View.Snapshot.FindPack(claim.Pack)!.Follows is not null)
        ? Say("Everything that the report states, in its order, and what later evidence states, restated in our own words.")
        : Say("Everything that the report states, in its order, restated in our own words.");

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Claims = ClaimRows.All(View);
        Counts = View.Snapshot.Filter(View.Filter with { Statuses = [] }).CountBy(claim => claim.Status).ToDictionary();
    }

    private string Toggled(ClaimStatus status) =>
        DashboardUrls.Here(View with { Filter = View.Filter with { Statuses = View.Filter.Statuses.Toggle(status) } });
}
