using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Two sizes of one thing, far apart, without the growth between them.</summary>
public sealed class ImpliedGrowth : AuditRule
{
    /// <inheritdoc />
    public override string Id => "implied-growth";

    /// <inheritdoc />
    public override string Name => Say("Growth left to the reader");

    /// <inheritdoc />
    public override string Explanation => Say("Two figures some years apart are set against each other, and the growth a year that they imply is not stated. It can be computed, and is; it is in no source.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The growth can be computed; it is only not said.");

    /// <inheritdoc />
    public override string Remedy => Say("State the growth a year, and that it is computed.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from sizes in scope.Statements
            .Where(claim => claim is { Metric: Metrics.MarketSize, Entity: not null, Amount.Value: > 0, Period: not null })
            .GroupBy(claim => (claim.Pack, claim.Entity, claim.Definition, Unit: AmountBounds.BaseOf(claim.Amount!.Unit)))
        where !scope.MeasuredIn(sizes.Key.Pack, Metrics.MarketSize + "-growth", sizes.Key.Entity!).Any()
        let ends = sizes.OrderBy(claim => claim.Period!.Year).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        let years = ends[^1].Period!.Year - ends[0].Period!.Year
        where years > 1
        let rate = CompoundGrowth.Rate(ends[0].Amount!.To(ends[^1].Amount!.Unit).Value!.Value, ends[^1].Amount!.Value!.Value, years)
        select About(
            $"{sizes.Key.Pack}.{sizes.Key.Entity}{(sizes.Key.Definition is null ? "" : "." + sizes.Key.Definition)}",
            [ends[0].Id, ends[^1].Id],
            Say($"{CountText.Capital(AmountText.Of(ends[0].Amount!, ends[0].Qualifier))} in {PeriodText.Label(ends[0].Period!)} and {AmountText.Of(ends[^1].Amount!, ends[^1].Qualifier)} in {PeriodText.Label(ends[^1].Period!)} imply {AmountText.Of(new(Math.Round((decimal)rate * 100, 1), null, null, "%"))} a year, which is not stated."));
}
