using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>An event that is dated to another year than the one that its source is about.</summary>
public sealed class TitleYear : AuditRule
{
    /// <inheritdoc />
    public override string Id => "title-year";

    /// <inheritdoc />
    public override string Name => Say("Source speaks of another year");

    /// <inheritdoc />
    public override string Explanation => Say("The event is dated to a month, and every cited title that names a year names a later one. Either the date or the citation is wrong. This does not apply to a level that a later page repeats, or to a page that is also cited for its own year.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("The date is most likely wrong, and everything that is computed from it.");

    /// <inheritdoc />
    public override string Remedy => Say("Look the date up in the cited document before it is used.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Time;

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["year-by-context"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Period | Trait.Cited))
        where claim is { Period.Kind: PeriodKind.Month or PeriodKind.Day, Citations.Count: > 0 } && IsEvent(scope, claim)
        let years = scope.Snapshot.SourcesOf(claim).SelectMany(source => source.TitleYears()).Distinct().Order().ToList()
        where years.Count > 0 && years[0] > claim.Period!.Year && !scope.Snapshot.SourcesOf(claim).Any(source => TellsItsOwnYear(scope, source))
        // statements about one event have one date
        group (Claim: claim, Year: years[0]) by (claim.Pack, claim.Entity, claim.Period) into dated
        let claims = dated.Select(one => one.Claim).ToList()
        let sources = claims.SelectMany(scope.Snapshot.SourcesOf).DistinctBy(source => source.Id).ToList()
        select About(
            claims[0].Id,
            claims.Select(claim => claim.Id),
            Say($"Dated {PeriodText.Label(claims[0].Period!)}; the title of what is cited for it speaks of {dated.Min(one => one.Year)} ({SourceText.Numbers(sources)})."),
            sources: sources.Select(source => source.Id),
            why: Say($"The cited document is about {dated.Min(one => one.Year)}: either the date or the citation is wrong."),
            advice: Dating.Of(scope, claims).Advice);

    /// <summary>Whether the claim tells what happened then. A level of that day (a backlog, a price, a share) can be told again at any later time, and so can what says itself when it was told.</summary>
    private static bool IsEvent(AuditScope scope, Claim claim) =>
        claim.Stated is null && (claim is { Amount: null } or { Metric: null } || scope.Snapshot.FindMetric(claim.Metric)?.Nature is null or MetricNature.Flow);

    /// <summary>Whether the document is cited for a time in the year that its title names as well: then it looks back from there.</summary>
    private static bool TellsItsOwnYear(AuditScope scope, Source source) =>
        scope.Snapshot.ClaimsOfSource(source.Id).Any(claim => claim is { IsStatement: true, Period: { } period } && source.TitleYears().Any(year => period.Start.Year <= year && year <= period.End.Year));
}
