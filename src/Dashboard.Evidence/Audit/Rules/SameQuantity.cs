using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>One quantity of which different values are told.</summary>
public sealed class SameQuantity : AuditRule
{
    /// <inheritdoc />
    public override string Id => "same-quantity";

    /// <inheritdoc />
    public override string Name => Say("One quantity, several values");

    /// <inheritdoc />
    public override string Explanation => Say("Entity, measure, definition and period are the same and the values do not agree, even with rounding, ranges and words such as “over” and “nearly” allowed for. Values that follow one another as updates are not meant.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from quantity in scope.Quantities
        where quantity.Disagrees
        select About(
            quantity.Id,
            quantity.Claims.Select(claim => claim.Id),
            Say($"{quantity.Name}: {CountText.Join([.. quantity.Claims.OrderByDescending(claim => AmountBounds.Of(claim).High).ThenBy(claim => claim.Id, StringComparer.Ordinal).Select(claim => AmountText.Of(claim.Amount!, claim.Qualifier)).Distinct()])} are told of one quantity."),
            sources: quantity.Claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source));
}
