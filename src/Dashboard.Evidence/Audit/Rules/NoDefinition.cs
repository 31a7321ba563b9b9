using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Figures that are compared and of which nobody says what they count.</summary>
public sealed class NoDefinition : AuditRule
{
    /// <summary>Units that say themselves what is counted, or measures that have a rule of their own.</summary>
    private static readonly string[] Defined = ["%", "times", "stars", "year", "rounds"];

    /// <summary>Measures of money raised, whose definition is the instrument.</summary>
    private const string Funding = "funding-";

    /// <inheritdoc />
    public override string Id => "no-definition";

    /// <inheritdoc />
    public override string Name => Say("What is counted is not said");

    /// <inheritdoc />
    public override string Explanation => Say("The same measure can be counted in several ways (capex with or without finance leases, gross or net; a deal with or without follow-up rounds). Figures that are set side by side need their definition.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("Capital expenditure of one company and year differs by a third with the definition: a ranking of figures that do not say theirs is a ranking of definitions. For other measures it cannot be checked, and weighs less.");

    /// <inheritdoc />
    public override string Remedy => Say("Say by which definition each figure counts, or compare only those that say it.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope)
    {
        var disputed = new Lazy<HashSet<(string, string?)>>(() => [.. scope.Quantities.Where(quantity => quantity.Disagrees).SelectMany(quantity => quantity.Claims).Select(claim => (claim.Pack, claim.Metric))]);
        return
            from measure in scope.ClaimsWhere(trait => trait.Has(Trait.Metric | Trait.Entity | Trait.Amount))
                .Where(claim => claim is { Metric: not null, Entity: not null, Amount: not null } && !Defined.Contains(claim.Amount.Unit) && !claim.Metric.StartsWith(Funding, StringComparison.Ordinal))
                .GroupBy(claim => (claim.Pack, Metric: claim.Metric!))
            where measure.Skip(1).Any() && (IsOfSeveral(scope, measure) || disputed.Value.Contains((measure.Key.Pack, measure.Key.Metric)))
            let undefined = measure.Where(claim => !Counted.IsSaid(claim.Definition)).ToList()
            where undefined.Count > 0
            select About(
                $"{measure.Key.Pack}.{measure.Key.Metric}",
                undefined.Select(claim => claim.Id),
                undefined.Count == 1
                    ? Say($"Of one figure of the measure “{MetricText.Of(measure.Key.Metric)}” it is not said what it counts.")
                    : Say($"Of {AmountText.Number(undefined.Count)} figures of the measure “{MetricText.Of(measure.Key.Metric)}” it is not said what they count."),
                measure.Key.Metric == Metrics.Capex && scope.IsText(measure.Key.Pack) ? FindingSeverity.High : null,
                why: Apart(scope, undefined));
    }

    /// <summary>What the definition changes, where the evidence shows it: one company and year by two definitions.</summary>
    private static string? Apart(AuditScope scope, List<Claim> undefined) => !scope.HasCountedOutcomes ? null : (
        from claim in undefined
        let counted = scope.OutcomesOf(claim).Where(other => other is { Definition: not null, Amount.Value: not null } && UnitScale.Converts(other.Amount.Unit, claim.Amount!.Unit)).DistinctBy(other => other.Definition).OrderBy(other => other.Amount!.To(claim.Amount!.Unit).Value).ToList()
        where counted.Count > 1
        select Say($"{scope.NameOf(claim)}, {PeriodText.Label(claim.Period!)}: {AmountText.Of(counted[0].Amount!)} counted {DefinitionText.Of(counted[0].Definition!)}, {AmountText.Of(counted[^1].Amount!)} counted {DefinitionText.Of(counted[^1].Definition!)}.")).FirstOrDefault();

    /// <summary>Whether the figures are of several companies, or of a market whose bounds differ from author to author.</summary>
    private static bool IsOfSeveral(AuditScope scope, IEnumerable<Claim> measure)
    {
        var first = measure.First().Entity!;
        return measure.Any(claim => claim.Entity != first) || scope.Snapshot.FindEntity(first)!.Kind == EntityKind.Market;
    }
}
