using Dashboard.Components.Kit.Entities;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Sources;

/// <summary>One source with the claims that rest on it.</summary>
public sealed partial class SourcePage
{
    /// <summary>The source's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Source? Source { get; set; }

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    /// <summary>What the rules say of the source itself; what they say of claims that cite it stands with these.</summary>
    private IReadOnlyList<Finding> Findings { get; set; } = [];

    private IReadOnlyList<Source> SameAddress { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Source = View.Snapshot.FindSource(Id);
        Claims = [.. View.Snapshot.Filter(View.Snapshot.ClaimsOfSource(Id), View.Filter)];
        // the id of a finding is its rule and its subject
        Findings = [.. View.Audit.OfSource(Id).Where(finding => finding.Claims.Count == 0 || finding.Id.Split('.').Contains(Id) || AuditRules.Find(finding.Rule)!.Aspect == Aspect.Document)];
        SameAddress = Source is null ? [] : [.. View.Snapshot.Sources.Where(other => other != Source && other.Url == Source.Url)];
    }

    private IReadOnlyList<EntityChoice> Others() =>
        [.. View.Snapshot.Sources.Where(other => other != Source).OrderBy(other => other.Publisher, NameOrder.Comparer).ThenBy(other => other.Title, NameOrder.Comparer).Select(other => new EntityChoice(other.Id, other.Publisher, other.Title))];

    private void Go(string id) => Navigation.NavigateTo(DashboardUrls.Source(id, View));
}
