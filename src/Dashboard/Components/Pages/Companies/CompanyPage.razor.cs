using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Companies;

/// <summary>Everything claimed about one company, in the order of time.</summary>
public sealed partial class CompanyPage
{
    /// <summary>The entity's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    private Entity? Entity { get; set; }

    private IReadOnlyList<Claim> Claims { get; set; } = [];

    private IReadOnlyList<DrawnChart> Charts { get; set; } = [];

    private IReadOnlyList<Claim> Dated { get; set; } = [];

    private IReadOnlyList<(int Year, IReadOnlyList<Claim> Claims)> Years => [.. Dated.GroupBy(claim => claim.Period!.Start.Year).Select(year => (year.Key, (IReadOnlyList<Claim>)[.. year]))];

    private IReadOnlyList<Claim> Undated { get; set; } = [];

    /// <summary>The page is about this company, whatever companies the filter names.</summary>
    private EvidenceFilter Filter => View.Filter with { Companies = [Id] };

    private string AllClaims => DashboardUrls.Claims(View with { Filter = Filter });

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Entity = View.Snapshot.FindEntity(Id);
        Claims = [.. View.Snapshot.Filter(View.Snapshot.ClaimsOfEntity(Id), Filter)];
        Dated = [.. Claims.Where(claim => claim.Period is not null).OrderBy(claim => claim.Period!.Start)];
        Undated = [.. Claims.Where(claim => claim.Period is null)];
        Charts = Entity is null
            ? []
            : [.. ChartCatalog.Of(View.Everything).Where(About).Select(chart => ChartSpecs.Get(chart, View with { Filter = Filter })).Where(chart => chart.Spec.Empty is null)];
    }

    /// <summary>Whether the company itself is measured there, and not only mentioned.</summary>
    private bool About(IChart chart) => Claims.Any(claim => claim.Entity == Id && chart.Measures(claim));
}
