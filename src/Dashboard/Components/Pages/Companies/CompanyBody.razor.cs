using Dashboard.Charts;
using Dashboard.Components.Dashboards;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Companies;

/// <summary>Everything claimed about one company, in the order of time.</summary>
public sealed partial class CompanyBody
{
    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private Entity Entity { get; set; } = null!;

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    private Topic Topic { get; set; } = null!;

    private IReadOnlyList<Claim> Dated { get; set; } = [];

    private IReadOnlyList<(int Year, IReadOnlyList<Claim> Claims)> Years => [.. Dated.GroupBy(claim => claim.Period!.Start.Year).Select(year => (year.Key, (IReadOnlyList<Claim>)[.. year]))];

    private IReadOnlyList<Claim> Undated { get; set; } = [];

    /// <summary>The page is about this company, whatever companies the filter names.</summary>
    private EvidenceFilter Filter => View.Filter with { Companies = [Entity.Id] };

    private string More => Phrases.Sentences([.. Entity.Aliases.Count == 0 ? Array.Empty<string>() : [Say($"Also printed as {CountText.Join(Entity.Aliases)}.")], .. Claims.Count == 0 ? Array.Empty<string>() : [Topic.Lead]]);

    private string AllClaims => DashboardUrls.Claims(View with { Filter = Filter });

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Entity = View.Snapshot.FindEntity(PagePath.IdOf(View))!;
        Claims = [.. View.Snapshot.Filter(View.Snapshot.ClaimsOfEntity(Entity.Id), Filter)];
        Dated = [.. Claims.Where(claim => claim.Period is not null).OrderBy(claim => claim.Period!.Start)];
        Undated = [.. Claims.Where(claim => claim.Period is null)];
        Topic = About(Topic.Of(View with { Filter = Filter }, ChartSpecs));
    }

    /// <summary>Charts in which the company itself is measured, and not only mentioned.</summary>
    private Topic About(Topic topic) => topic with
    {
        Charts = topic.Charts with { Drawn = [.. topic.Charts.Drawn.Where(drawn => ChartCatalog.Find(View.Everything, drawn.Spec.Slug) is { } chart && Claims.Any(claim => claim.Entity == Entity.Id && chart.Measures(claim)))] },
    };
}
