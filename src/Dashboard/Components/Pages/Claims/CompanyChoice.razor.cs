using Dashboard.Components.Kit.Entities;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Claims;

/// <summary>Whom the claims are to be about: those that are chosen and those that most claims concern as links, the others by a few letters.</summary>
public sealed partial class CompanyChoice
{
    private const int MostNear = 8;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Remembered Memory { get; set; } = null!;

    private ValueSet<string> Chosen => View.Filter.Companies;

    private IEnumerable<(string Id, string Name, int Claims)> Near =>
        [.. Counts.Where(counted => Chosen.Contains(counted.Id)), .. Counts.Take(MostNear).Where(counted => !Chosen.Contains(counted.Id))];

    private IEnumerable<(string Id, string Name, int Claims)> Further => Counts.Skip(MostNear).Where(counted => !Chosen.Contains(counted.Id));

    /// <summary>Whom how many claims concern under all filters but that of companies, the most first.</summary>
    private IReadOnlyList<(string Id, string Name, int Claims)> Counts { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var open = View with { Filter = View.Filter with { Companies = [] } };
        Counts = Memory.Of<IReadOnlyList<(string Id, string Name, int Claims)>>(open, nameof(CompanyChoice), () => Counted(open));
    }

    private static IReadOnlyList<(string Id, string Name, int Claims)> Counted(EvidenceView open) =>
    [
        .. open.Snapshot.Entities
            .Select(entity => (entity.Id, entity.Name, open.Snapshot.Filter(open.Snapshot.ClaimsOfEntity(entity.Id), open.Filter).Count()))
            .Where(counted => counted.Item3 > 0)
            .OrderByDescending(counted => counted.Item3)
            .ThenBy(counted => counted.Name, NameOrder.Comparer),
    ];

    private IReadOnlyList<EntityChoice> Choices() => [.. Further.Select(counted => new EntityChoice(counted.Id, counted.Name, AmountText.Number(counted.Claims)))];

    private EvidenceView With(string id) => View with { Filter = View.Filter with { Companies = Chosen.Toggle(id) }, Page = null };

    private void Add(string id) => Navigation.NavigateTo(DashboardUrls.Here(With(id)));
}
