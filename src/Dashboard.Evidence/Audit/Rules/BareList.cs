using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A bare list of names and fields for investors.</summary>
public sealed class BareList : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unheaded-list";

    /// <inheritdoc />
    public override string Name => Say("A bare list of names");

    /// <inheritdoc />
    public override string Explanation => Say("Names in a list without a heading, a reason or a price can be anything: winners, risks, advice.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("The text does not say whether the names are advice, winners or risks, and gives no reason for any of them.");

    /// <inheritdoc />
    public override string Remedy => Say("Do not take the list as a recommendation.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["no-citation"];

    /// <summary>So many make a list.</summary>
    private const int Few = 3;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Flagged) || !trait.HasAny(Trait.Amount | Trait.Cited))
        let computed = claim is { Metric: Metrics.InvestmentDirection, Citations.Count: 0, Amount: null }
        where computed || claim.Flags.Contains("unheaded-list")
        group (Claim: claim, Computed: computed) by (claim.Pack, claim.Metric) into list
        where list.Count() >= Few
        select About(
            $"{list.Key.Pack}.{list.Key.Metric ?? "none"}",
            list.Select(entry => entry.Claim.Id),
            Say($"{AmountText.Number(list.Count())} names and fields stand in a bare list, without a heading, a reason or a source."),
            why: Say("The text does not say what it lists: winners, risks or advice.")) with
        { Origin = list.Any(entry => entry.Computed) ? FindingOrigin.Computed : FindingOrigin.Declared };
}
