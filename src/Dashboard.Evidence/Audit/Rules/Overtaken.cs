using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A claim that later evidence does not bear out.</summary>
public sealed class Overtaken : AuditRule
{
    /// <inheritdoc />
    public override string Id => "overtaken";

    /// <inheritdoc />
    public override string Name => Say("Replaced by later evidence");

    /// <inheritdoc />
    public override string Explanation => Say("Later evidence about the same thing gives another figure or another time. For a figure stated as a fact this is a correction; for a forecast it is the outcome: see the scorecard.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("A figure stated as a fact is wrong, or a forecast missed by a quarter or more: anyone who acts on it acts on a wrong figure. A smaller miss is medium from a tenth on, and minor below.");

    /// <inheritdoc />
    public override string Remedy => Say("Use the later figure.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Time;

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["contradiction", "title-year", "same-event-dates"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from relation in scope.Known.Relations
        where relation.Kind == RelationKind.Updates
        let earlier = scope.Snapshot.FindClaim(relation.To)
        let later = scope.Known.FindClaim(relation.From)
        // a newer figure in the same pack is its own business; of several later ones the last counts
        where earlier is not null && later is not null && earlier.Pack != later.Pack && !scope.UpdatesOf(later).Any()
        let difference = Difference(earlier, later)
        where difference is not null
        select About(
            $"{earlier.Id}.{later.Id}",
            [earlier.Id],
            difference!,
            Weight(earlier, later),
            earlier.Citations.Concat(later.Citations).Select(citation => citation.Source),
            Why(earlier, later),
            Advice(scope, earlier, later),
            [later.Id]);

    private static bool IsRedated(Claim earlier, Claim later) =>
        earlier is { Status: ClaimStatus.Actual, Period: not null } && later.Period is not null && earlier.Metric == later.Metric && !earlier.Period.Overlaps(later.Period);

    private static string? Difference(Claim earlier, Claim later) => IsRedated(earlier, later)
        ? Say($"Dated {PeriodText.Label(earlier.Period!)} here; later evidence dates it {PeriodText.Label(later.Period!)}.")
        : earlier.Amount is not null && later.Amount is not null && earlier.Metric == later.Metric && UnitScale.Converts(earlier.Amount.Unit, later.Amount.Unit) && !AmountBounds.Of(earlier).Meets(AmountBounds.Of(later))
            ? Say($"{CountText.Capital(AmountText.Of(earlier.Amount, earlier.Qualifier))} here; later evidence gives {AmountText.Of(later.Amount, later.Qualifier)} ({StatusText.Of(later.Status)}).")
            : null;

    private static FindingSeverity Weight(Claim earlier, Claim later) => earlier.Status == ClaimStatus.Actual ? FindingSeverity.High : Miss(earlier, later) switch
    {
        >= 25 => FindingSeverity.High,
        >= 10 => FindingSeverity.Medium,
        _ => FindingSeverity.Low,
    };

    private static string? Why(Claim earlier, Claim later)
    {
        if (IsRedated(earlier, later))
        {
            var months = ((later.Period!.Start.Year - earlier.Period!.Start.Year) * 12) + later.Period.Start.Month - earlier.Period.Start.Month;
            return months == 0 ? null : Say($"The date is off by {CountText.Of(Math.Abs(months), "month")}.");
        }

        return Miss(earlier, later) is { } miss && miss > 0 ? Say($"It is off by {AmountText.Of(new(Math.Round(miss), null, null, "%"))} at least.") : null;
    }

    private static string Advice(AuditScope scope, Claim earlier, Claim later) => IsRedated(earlier, later)
        ? Say($"Use {PeriodText.Label(later.Period!)}: later evidence gives it ({SourceText.Numbers(scope.Known.SourcesOf(later))}).")
        : Say($"Use {AmountText.Of(later.Amount!, later.Qualifier)} ({StatusText.Of(later.Status)}): later evidence gives it ({SourceText.Numbers(scope.Known.SourcesOf(later))}).");

    /// <summary>How far the nearest possible later number lies from the nearest forecast one, in per cent of the forecast.</summary>
    private static decimal? Miss(Claim earlier, Claim later)
    {
        if (earlier.Amount is null || later.Amount is null)
        {
            return null;
        }

        var (one, other) = (AmountBounds.Of(earlier), AmountBounds.Of(later));
        var (from, to) = other.Low > one.High ? (one.High, other.Low) : (one.Low, other.High);
        return from is 0 or decimal.MaxValue or decimal.MinValue ? null : Math.Abs((to - from) / from) * 100;
    }
}
