using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit;

/// <summary>Weighs the dates that claims give one event: which side is likely wrong, and what to use instead.</summary>
/// <param name="Charged">The claims whose date is likely wrong; all where nothing tells.</param>
/// <param name="Right">The claims whose date is likely right; none where nothing tells.</param>
/// <param name="Advice">What to use, with the grounds; null where nothing tells.</param>
internal sealed record Dating(IReadOnlyList<Claim> Charged, IReadOnlyList<Claim> Right, string? Advice)
{
    /// <summary>Weighs the dates. Grounds are the years in the titles of the cited documents, later evidence, and a year that the text does not print.</summary>
    public static Dating Of(AuditScope scope, IReadOnlyList<Claim> told)
    {
        var weighed = told.ToLookup(claim => Grounds(scope, claim));
        var best = weighed.Max(weight => weight.Key);
        // what agrees with the best grounded date is right with it
        var right = weighed.Count > 1 && best > 0
            ? told.Where(claim => claim.Period is { } period && weighed[best].Any(one => one.Period?.Overlaps(period) == true)).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
            : [];
        var charged = right.Count < told.Count ? told.Except(right).ToList() : [.. told];
        return new(charged, [.. right.Except(charged)], AdviceOf(scope, charged, right));
    }

    private static int Grounds(AuditScope scope, Claim claim)
    {
        var years = TitleYears(scope, claim);
        var titles = years.Count == 0 ? 0 : claim.Period is { } period && years.Contains(period.Year) ? 1 : -1;
        var later = Later(scope, claim).Sum(other => other.Period!.Overlaps(claim.Period!) ? 2 : -2);
        return titles + later - (claim.Flags.Contains(Flags.YearByContext) ? 1 : 0) + (claim.Citations.Count > 0 && scope.Snapshot.FindPack(claim.Pack)!.Follows is not null ? 1 : 0);
    }

    /// <summary>Claims of later packs about the same event.</summary>
    private static IEnumerable<Claim> Later(AuditScope scope, Claim claim) => claim.Period is null ? [] : scope.Known.RelationsOf(claim.Id)
        .Where(relation => relation.Kind == RelationKind.SameAs || (relation.Kind == RelationKind.Updates && relation.To == claim.Id))
        .Select(relation => scope.Known.FindClaim(relation.From == claim.Id ? relation.To : relation.From)!)
        .Where(other => other.Pack != claim.Pack && other.Period is not null && other.Citations.Count > 0 && scope.Known.FindPack(other.Pack)!.Follows == claim.Pack)
        .DistinctBy(other => other.Id);

    private static string? AdviceOf(AuditScope scope, List<Claim> charged, List<Claim> right)
    {
        var titles = right.Where(claim => TitleYears(scope, claim).Contains(claim.Period?.Year ?? 0)).SelectMany(claim => Titled(scope, claim)).DistinctBy(source => source.Id).ToList();
        var later = right.Concat(charged).SelectMany(claim => Later(scope, claim)).DistinctBy(claim => claim.Id).OrderBy(claim => claim.Id, StringComparer.Ordinal).FirstOrDefault();
        var use = right.Find(claim => scope.IsText(claim.Pack)) ?? right.FirstOrDefault() ?? later;
        if (use?.Period is null)
        {
            var own = charged.SelectMany(claim => Titled(scope, claim)).DistinctBy(source => source.Id).ToList();
            return own.Count == 0 ? null : Say($"Look the date up in {SourceText.Numbers(own)}; {Speaking(own)}.");
        }

        var grounds = new List<string>();
        if (titles.Count > 0)
        {
            grounds.Add(Speaking(titles));
        }

        if (later is not null)
        {
            grounds.Add(Say($"later evidence gives {PeriodText.Label(later.Period!)} ({SourceText.Numbers(scope.Known.SourcesOf(later))})"));
        }

        return grounds.Count == 0 ? Say($"Use {PeriodText.Label(use.Period)}.") : Say($"Use {PeriodText.Label(use.Period)}: {CountText.Join(grounds)}.");
    }

    private static string Speaking(List<Source> titled)
    {
        var years = CountText.Join([.. titled.SelectMany(source => source.TitleYears()).Distinct().Order().Select(PeriodText.Year)]);
        return titled.Count == 1
            ? Say($"the title of {SourceText.Numbers(titled)} speaks of {years}")
            : Say($"the titles of {SourceText.Numbers(titled)} speak of {years}");
    }

    private static List<int> TitleYears(AuditScope scope, Claim claim) => [.. scope.Snapshot.SourcesOf(claim).SelectMany(source => source.TitleYears())];

    private static IEnumerable<Source> Titled(AuditScope scope, Claim claim) => scope.Snapshot.SourcesOf(claim).Where(source => source.TitleYears().Count > 0);
}
