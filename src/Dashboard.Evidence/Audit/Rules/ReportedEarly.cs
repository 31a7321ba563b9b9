using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A fact that its sources report before it can have happened.</summary>
public sealed class ReportedEarly : AuditRule
{
    /// <inheritdoc />
    public override string Id => "reported-early";

    /// <inheritdoc />
    public override string Name => Say("Reported before it was over");

    /// <inheritdoc />
    public override string Explanation => Say("Every cited source is older than the event, or than the end of the year whose figure it gives. It can only be an expectation. A price that is set and what is agreed for a time to come are not meant: they are known before.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("What is stated as a fact can only have been expected.");

    /// <inheritdoc />
    public override string Remedy => Say("Call it a forecast, or cite a document of after the event.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Time;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Actual | Trait.Period | Trait.Cited))
        where claim is { Status: ClaimStatus.Actual, Period: not null, Citations.Count: > 0 } && scope.Snapshot.SourcesOf(claim).All(source => source.Date is not null)
        let latest = claim.Stated?.Last ?? scope.Snapshot.SourcesOf(claim).Max(source => source.Date)!.Value
        let over = claim.Period!.Kind is PeriodKind.Month or PeriodKind.Day or PeriodKind.Span ? claim.Period.Start : claim.Period.End
        where latest < over && !Settled.IsBeforehand(scope.Snapshot, claim)
        select About(claim, Say($"Given as a fact of {PeriodText.Label(claim.Period!)}; what is cited for it dates from {PeriodText.Day(latest)}."), sources: claim.Citations.Select(citation => citation.Source));
}
