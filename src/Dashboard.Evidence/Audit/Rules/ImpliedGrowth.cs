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
    public override string Explanation => Say("A text sets two figures of one author against each other, some years apart, and the growth a year that they imply is not stated. It can be computed, and is; it is in no source.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The growth can be computed; it is only not said.");

    /// <inheritdoc />
    public override string Remedy => Say("State the growth a year, and that it is computed.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from paths in scope.MarketPaths.Where(path => scope.IsText(path.Pack)).GroupBy(path => (path.Pack, path.Entity, path.Definition))
        where !scope.MeasuredIn(paths.Key.Pack, Metrics.MarketSize + "-growth", paths.Key.Entity).Any()
        from path in paths
        let first = path.Sizes[0]
        let last = path.Sizes[^1]
        let years = last.Period!.Year - first.Period!.Year
        where years > 1
        let rate = CompoundGrowth.Rate(first.Amount!.To(last.Amount!.Unit).Value!.Value, last.Amount.Value!.Value, years)
        select About(
            $"{path.Pack}.{path.Entity}{(path.Definition is null ? "" : "." + path.Definition)}{(paths.Count() == 1 ? "" : "." + first.Id)}",
            [first.Id, last.Id],
            Say($"{CountText.Capital(AmountText.Of(first.Amount!, first.Qualifier))} in {PeriodText.Label(first.Period!)} and {AmountText.Of(last.Amount!, last.Qualifier)} in {PeriodText.Label(last.Period!)} imply {AmountText.Of(new(Math.Round((decimal)rate * 100, 1), null, null, "%"))} a year, which is not stated."));
}
