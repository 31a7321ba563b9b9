using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A total most of whose parts are not named.</summary>
public sealed class UncoveredTotal : AuditRule
{
    /// <inheritdoc />
    public override string Id => "uncovered-total";

    /// <inheritdoc />
    public override string Name => Say("A total without its parts");

    /// <inheritdoc />
    public override string Explanation => Say("The total is stated without saying whose figures it adds up, and the figures that are named for its years cover less than four fifths of it: nobody can check the sum.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("Nobody can check the sum.");

    /// <inheritdoc />
    public override string Remedy => Say("Ask for the list of companies and for their figures by year, or leave the total out.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["undefined-group", "implausible-growth"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from total in scope.StatementsOf(Metrics.CapexTotal)
        where total is { Metric: Metrics.CapexTotal, Amount: not null, Period: not null } && UnitScale.Converts(total.Amount.Unit, UnitScale.UsdBillion)
        let parts = CapexParts.Of(scope, total)
        where parts.Named.Count > 0 && parts.Whole > 0 && parts.High < parts.Whole * 0.8m
        select About(
            total.Id,
            [total.Id],
            Say($"{CountText.Capital(AmountText.Of(total.Amount!, total.Qualifier))} for {PeriodText.Label(total.Period!)}: what is named for these years ({CountText.Of(parts.Named.Count, "figure")}{parts.Mixed}) adds up to {AmountText.Of(parts.Sum)}, {Share(parts.Low / parts.Whole, parts.High / parts.Whole)} of it."),
            why: Say("Whose figures make up the rest is not said."),
            beside: parts.Told);

    private static string Share(decimal low, decimal high) => AmountText.Of(Rounding.To(low * 100, 0) == Rounding.To(high * 100, 0)
        ? new(Rounding.To(low * 100, 0), null, null, "%")
        : new(null, Rounding.To(low * 100, 0), Rounding.To(high * 100, 0), "%"));
}
