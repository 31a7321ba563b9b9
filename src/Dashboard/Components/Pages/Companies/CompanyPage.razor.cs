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

    private IEnumerable<Claim> Dated => Claims.Where(claim => claim.Period is not null).OrderBy(claim => claim.Period!.Start);

    private IEnumerable<Claim> Undated => Claims.Where(claim => claim.Period is null);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Entity = View.Snapshot.FindEntity(Id);
        // the page is about this company, whatever companies the filter names
        var filter = View.Filter with { Companies = [Id] };
        Claims = [.. View.Snapshot.Filter(View.Snapshot.ClaimsOfEntity(Id), filter)];
        Charts = Entity is null
            ? []
            : [.. ChartCatalog.All.Where(About).Select(chart => ChartSpecs.Get(chart, View with { Filter = filter })).Where(chart => chart.Spec.Empty is null)];
    }

    /// <summary>Whether the company itself is measured there, and not only mentioned.</summary>
    private bool About(IChart chart) => Claims.Any(claim => claim.Entity == Id && chart.Measures(claim));
}
