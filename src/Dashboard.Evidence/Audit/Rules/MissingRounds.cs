using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A lettered round without the ones before it.</summary>
public sealed class MissingRounds : AuditRule
{
    /// <inheritdoc />
    public override string Id => "missing-rounds";

    /// <inheritdoc />
    public override string Name => Say("Earlier rounds are missing");

    /// <inheritdoc />
    public override string Explanation => Say("Rounds are lettered in their order. Where a later letter is named and an earlier one is not, the funding history is incomplete, and the total raised is unknown.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The history is incomplete; the rounds that are named may be right.");

    /// <inheritdoc />
    public override string Remedy => Say("Do not add the rounds up to what was raised in all.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from rounds in scope.ClaimsWhere(trait => trait.Has(Trait.Funding | Trait.Actual | Trait.Entity))
            .Where(claim => claim is { Metric: Metrics.FundingRound, Status: ClaimStatus.Actual, Entity: not null, Definition: ['s', 'e', 'r', 'i', 'e', 's', '-', >= 'a' and <= 'z'] })
            .GroupBy(claim => claim.Entity!)
        let letters = rounds.Select(claim => claim.Definition![^1]).ToHashSet()
        let missing = Enumerable.Range('a', letters.Max() - 'a').Select(letter => (char)letter).Where(letter => !letters.Contains(letter)).ToList()
        where missing.Count > 0
        select About(
            rounds.Key,
            rounds.Select(claim => claim.Id),
            Say($"{scope.NameOf(rounds.First())}: a Series {char.ToUpperInvariant(letters.Max())} is named, but no {CountText.Join([.. missing.Select(letter => Say($"Series {char.ToUpperInvariant(letter)}"))])}."));
}
