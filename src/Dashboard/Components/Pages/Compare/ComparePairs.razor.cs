using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Wording;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Compare;

/// <summary>Where nobody is compared yet: two companies of which most is counted alike, each pair with what that is.</summary>
public sealed partial class ComparePairs
{
    private const int MostPairs = 10;
    private const int MostNamed = 3;

    // of these every one is set beside every other
    private const int MostCompanies = 8;

    /// <summary>Who is chosen, and looks for another; null where nobody is.</summary>
    [Parameter]
    public string? Chosen { get; set; }

    private IReadOnlyList<(ValueSet<string> Ids, string Names, string Measures)> Pairs { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        List<string> told =
        [
            .. View.Snapshot.Entities
                .Where(entity => entity.Kind is EntityKind.Company or EntityKind.Organization && entity.Id != Chosen)
                .Select(entity => (entity.Id, Figures: View.Snapshot.ClaimsOfEntity(entity.Id).Count(claim => claim.Entity == entity.Id && claim.Amount is not null)))
                .Where(found => found.Figures > 0)
                .OrderByDescending(found => found.Figures).ThenBy(found => found.Id, StringComparer.Ordinal)
                .Take(Chosen is null ? MostCompanies : MostCompanies * 2)
                .Select(found => found.Id),
        ];
        var pairs = Chosen is not null ? told.Select(other => (First: Chosen, Second: other))
            : told.SelectMany((first, at) => told.Skip(at + 1).Select(second => (First: first, Second: second)));
        Pairs =
        [
            .. pairs.Select(pair => (Pair: pair, Shared: SharedMeasure.Of(View.Snapshot, [pair.First, pair.Second], View.Filter with { Companies = [] })))
                .Where(found => found.Shared.Count > 0)
                .OrderByDescending(found => found.Shared.Count)
                .Take(MostPairs)
                .Select(found => ((ValueSet<string>)[found.Pair.First, found.Pair.Second], CountText.Join([NameOf(found.Pair.First), NameOf(found.Pair.Second)]), Named(found.Shared))),
        ];
    }

    private string NameOf(string company) => View.Snapshot.FindEntity(company)!.Name;

    private string Named(IReadOnlyList<SharedMeasure> shared)
    {
        List<string> names = [.. shared.Select(measure => MetricText.Of(View.Snapshot, measure.Metric)).Distinct()];
        return Phrases.Listed(names.Count <= MostNamed ? names : [.. names.Take(MostNamed), Say($"and {AmountText.Number(names.Count - MostNamed)} more")]);
    }
}
