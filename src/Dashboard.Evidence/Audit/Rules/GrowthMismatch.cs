using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A stated growth that the two figures behind it do not give.</summary>
public sealed class GrowthMismatch : AuditRule
{
    /// <inheritdoc />
    public override string Id => "growth-mismatch";

    /// <inheritdoc />
    public override string Name => Say("Stated and implied growth differ");

    /// <inheritdoc />
    public override string Explanation => Say("Both years are known by the same definition, and the growth between them is not the one that is stated, even with rounding allowed for.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("The growth or one of the two figures is wrong.");

    /// <inheritdoc />
    public override string Remedy => Say("Compute the growth from the two figures.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Value;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from growth in scope.Growths
        where growth.Later is not null && growth.Base is not null && !growth.Stated.Meets(growth.Implied)
        select About(
            growth.Claim.Id,
            [growth.Claim.Id],
            Say($"{CountText.Capital(growth.StatedText)} is stated; {AmountText.Of(growth.Base!.Amount!, growth.Base.Qualifier)} to {AmountText.Of(growth.Later!.Amount!, growth.Later.Qualifier)} is {growth.ImpliedText}."),
            advice: Say($"Use {growth.ImpliedText}: the two figures give it."),
            beside: [growth.Later!.Id, growth.Base!.Id]);
}
