using Dashboard.Evidence.Audit;
using Dashboard.Views;

namespace Dashboard.Components.Pages.Audit;

/// <summary>The findings of one rule, as the audit lists them.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much the weightiest of them weighs.</param>
/// <param name="Origin">Who found them; null where some are computed and some noted.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Shown">Those that are listed here, the weightiest first.</param>
/// <param name="Open">Whether they are unfolded.</param>
public sealed record FindingGroup(AuditRule Rule, FindingSeverity Severity, FindingOrigin? Origin, int Count, IReadOnlyList<Finding> Shown, bool Open)
{
    /// <summary>A group of serious findings is folded where it has more than these; a group of lighter ones always is.</summary>
    public const int MostOpen = 4;

    /// <summary>So few findings in all are shown at once.</summary>
    public const int FewInAll = 12;

    /// <summary>A group among others lists no more than these: the rest has an address of its own.</summary>
    public const int MostAmongOthers = 10;

    /// <summary>A group that was asked for by its rule lists no more than these.</summary>
    public const int MostAlone = 500;

    /// <summary>The groups, those with the weightiest findings first.</summary>
    /// <param name="findings">The findings, the weightiest first.</param>
    /// <param name="filter">What the reader asked for.</param>
    public static IReadOnlyList<FindingGroup> Of(IReadOnlyList<Finding> findings, FindingFilter filter) =>
    [
        .. findings.GroupBy(finding => finding.Rule).Select(group =>
        {
            var all = group.ToList();
            var asked = filter.Rules.Count > 0;
            return new FindingGroup(
                AuditRules.Find(group.Key)!,
                all[0].Severity,
                all.TrueForAll(finding => finding.Origin == all[0].Origin) ? all[0].Origin : null,
                all.Count,
                [.. all.Take(asked ? MostAlone : MostAmongOthers)],
                asked || findings.Count <= FewInAll || (all[0].Severity == FindingSeverity.High && all.Count <= MostOpen));
        }),
    ];
}
