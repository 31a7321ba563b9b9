using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Something told as having happened, without a time.</summary>
public sealed class UndatedEvent : AuditRule
{
    /// <inheritdoc />
    public override string Id => "undated-event";

    /// <inheritdoc />
    public override string Name => Say("Fact without a time");

    /// <inheritdoc />
    public override string Explanation => Say("A fact happened at some time, or has been true since then. Without that time a reader cannot tell whether it still holds. What a company is and does needs no date.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The statement may be right; the text does not say whether it still holds.");

    /// <inheritdoc />
    public override string Remedy => Say("Say since when it holds, or when it happened.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Actual) && !trait.HasAny(Trait.Amount | Trait.Period | Trait.Stated))
        where IsUndated(claim)
        group claim by claim.Pack into undated
        select About(
            undated.Key,
            undated.Select(claim => claim.Id),
            undated.Count() == 1 ? Say("Given as a fact, without a time.") : Say($"{AmountText.Number(undated.Count())} statements are given as facts, without a time."));

    /// <summary>The statements of a pack that are told as facts, without a time.</summary>
    internal static IEnumerable<Claim> Of(AuditScope scope, string pack) => scope.Statements.Where(claim => claim.Pack == pack && IsUndated(claim));

    private static bool IsUndated(Claim claim) => claim is { Status: ClaimStatus.Actual, Amount: null, Period: null, Stated: null, Metric: not "business" };
}
