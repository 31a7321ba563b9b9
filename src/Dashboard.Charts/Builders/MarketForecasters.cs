using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>What other forecasters expect of the market that a chart shows: a dashed line each, all of one scope; other scopes are named and left out.</summary>
internal sealed class MarketForecasters
{
    private const int MostLines = 4;

    private readonly ChartDraft draft;
    private readonly List<List<Claim>> scopes;

    /// <summary>The forecasters of the market; none where the view names packs, whose claims are shown for themselves.</summary>
    /// <param name="draft">The chart.</param>
    /// <param name="shown">The claims that it shows already.</param>
    public MarketForecasters(ChartDraft draft, List<Claim> shown)
    {
        this.draft = draft;
        var others = draft.Filter.Packs.Count > 0 ? [] : draft.Snapshot.Filter(draft.Snapshot.ClaimsOfMetric(Metrics.MarketSize), draft.Filter)
            .Where(claim => claim is { Period: not null, Amount: not null } && claim.Entity == shown[0].Entity && !shown.Contains(claim) && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdBillion));
        scopes = [.. others.GroupBy(claim => claim.Definition ?? "")
            .Select(scope => scope.ToList())
            .OrderByDescending(scope => Mouths(scope).Count())
            .ThenBy(scope => scope[0].Definition, StringComparer.Ordinal)];
    }

    /// <summary>The lines, in hues that the chart does not use.</summary>
    public IReadOnlyList<ChartSeries> Lines => scopes.Count == 0 ? [] :
    [
        .. Mouths(scopes[0]).Take(MostLines).Select((mouth, at) => new ChartSeries(
            $"by-{mouth.Key.Id}",
            mouth.Key.Name,
            at + 2,
            mouth.Select(claim => claim.Period!.Year).Distinct().Count() > 1 ? ChartForm.Line : ChartForm.Point,
            [.. mouth.GroupBy(claim => claim.Period!.Year).OrderBy(year => year.Key).Select(year => Mark(mouth.Key, Standing.Newest(draft.Snapshot, year)))])),
    ];

    /// <summary>What is left out because it counts otherwise; null where nothing is.</summary>
    public string? Note
    {
        get
        {
            var wider = scopes.Skip(1).SelectMany(scope => scope).ToList();
            if (wider.Count == 0)
            {
                return null;
            }

            var (least, most) = (wider.Min(Billions), wider.Max(Billions));
            var ways = CountText.Join([.. wider.Select(claim => claim.Definition is { } counted ? DefinitionText.Of(draft.Snapshot, counted) : Say("not stated")).Distinct()]);
            return Say($"{CountText.Of(wider.Count, "forecast")} of another scope ({ways}) left out: from {AmountText.Of(new Amount(least, null, null, UnitScale.UsdBillion))} to {AmountText.Of(new Amount(most, null, null, UnitScale.UsdBillion))}.");
        }
    }

    private static decimal Billions(Claim claim) => claim.Amount!.To(UnitScale.UsdBillion).Middle ?? 0;

    private IEnumerable<IGrouping<Mouth, Claim>> Mouths(IEnumerable<Claim> scope) =>
        scope.GroupBy(claim => Mouth.Of(draft.Snapshot, claim)).OrderByDescending(mouth => mouth.Count()).ThenBy(mouth => mouth.Key.Id, StringComparer.Ordinal);

    private ChartMark Mark(Mouth mouth, Claim claim)
    {
        var amount = claim.Amount!.To(UnitScale.UsdBillion);
        return draft.Marks.Of(claim, Phrases.Listed(mouth.Name, PeriodText.Label(claim.Period!)), amount) with
        {
            Place = claim.Period!.Year,
            Start = null,
            End = amount.Middle ?? 0,
            Label = null,
            Definition = claim.Definition is { } counted ? DefinitionText.Of(draft.Snapshot, counted) : null,
            Pack = draft.Snapshot.FindPack(claim.Pack)!.Title,
        };
    }
}
