using Dashboard.Evidence.Supporting;
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
    public override string Explanation => Say("Subject, measure, definition and period are the same, and the values do not agree, even with rounding, ranges and words such as “over” and “nearly” allowed for. Only two reported values, or two that one speaker gives at one time, exclude each other: guidance that is changed later is a history, and several forecasters are a spread.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("A reader who takes either value may take the wrong one.");

    /// <inheritdoc />
    public override string Remedy => Say("Use none of the values before it is said which of them counts, and what is counted.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Value;

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["no-definition"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from quantity in scope.Quantities
        where quantity.Disagrees
        let right = Right(scope, quantity.Claims)
        select About(
            quantity.Id,
            quantity.Claims.Where(claim => !right.Contains(claim)).Select(claim => claim.Id),
            Say($"{quantity.Name}: {CountText.Join([.. quantity.Claims.OrderByDescending(claim => AmountBounds.Of(claim).High).ThenBy(claim => claim.Id, StringComparer.Ordinal).Select(claim => AmountText.Of(claim.Amount!, claim.Qualifier)).Distinct()])} are stated for the same quantity."),
            sources: quantity.Claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            why: Say("They exclude each other, even with rounding and hedging words allowed for."),
            advice: right.Count == 0 ? null : Say($"Use {AmountText.Of(right[0].Amount!, right[0].Qualifier)}: a filing or a later report confirms it."),
            beside: right.Select(claim => claim.Id));

    /// <summary>The claims that are confirmed, where the others are not; none where nothing tells which side is wrong.</summary>
    private static List<Claim> Right(AuditScope scope, IReadOnlyList<Claim> claims)
    {
        var confirmed = claims.Where(claim => scope.Supports.Of(claim) == SupportLevel.Confirmed).ToList();
        return confirmed.Count > 0 && confirmed.Count < claims.Count && confirmed.TrueForAll(one => AmountBounds.Of(one).Meets(AmountBounds.Of(confirmed[0]))) ? confirmed : [];
    }
}
