using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Money that is sought or a figure that is forecast, told elsewhere as a fact.</summary>
public sealed class SoughtAsDone : AuditRule
{
    /// <inheritdoc />
    public override string Id => "sought-as-done";

    /// <inheritdoc />
    public override string Name => Say("Sought, stated as done");

    /// <inheritdoc />
    public override string Explanation => Say("In one place the text says that something is sought or expected, in another it speaks of it as having happened.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("A reader takes money that is only asked for as money that is there.");

    /// <inheritdoc />
    public override string Remedy => Say("Call it sought until somebody reports that it came.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["undated-figure", "no-citation"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) => Linked(scope).Concat(Events(scope));

    /// <summary>What is told as having happened and is linked to a claim that it is only expected.</summary>
    private IEnumerable<Finding> Linked(AuditScope scope) =>
        from claim in scope.StatementsWhere(trait => trait.Has(Trait.Actual | Trait.Same))
        where claim is { Status: ClaimStatus.Actual, Metric: not Metrics.FundingEvent }
        let open = scope.SameAs(claim).Where(other => other.Status is ClaimStatus.Sought or ClaimStatus.Projection or ClaimStatus.Guidance).OrderBy(other => other.Id, StringComparer.Ordinal).ToList()
        where open.Count > 0
        select About(claim.Id, [claim.Id], Say($"Given as having happened, and as {StatusText.Of(open[0].Status)} in another place."), why: Say($"The other place says: “{open[0].Statement}”"), beside: open.Select(other => other.Id));

    /// <summary>Money that is sought in one place and an event in others, by company: everything that is concluded from the event hangs on it.</summary>
    private IEnumerable<Finding> Events(AuditScope scope) =>
        from company in scope.StatementsWhere(trait => trait.HasAny(Trait.Funding | Trait.Flagged)).Where(claim => claim.Metric == Metrics.FundingEvent || claim.Flags.Contains(Flags.TreatsSoughtAsDone)).GroupBy(claim => (claim.Pack, Entity: Company(scope, claim)))
        where company.Key.Entity is not null
        let sought = scope.MeasuredIn(company.Key.Pack, Metrics.FundingSought, company.Key.Entity!).ToList()
        let noted = company.Any(claim => claim.Flags.Contains(Flags.TreatsSoughtAsDone))
        let told = company.Where(claim => claim.Flags.Contains(Flags.TreatsSoughtAsDone) || sought.Exists(other => IsThat(claim, other))).ToList()
        where told.Count > 0 && !IsRaised(scope, company.Key.Pack, company.Key.Entity!, sought)
        select About(
            $"{company.Key.Pack}.{company.Key.Entity}",
            told.Select(claim => claim.Id),
            sought.Count == 0
                ? Say($"{Counted(told.Count)} as an event; nothing says that the money was raised.")
                : Say($"{CountText.Capital(AmountText.Of(sought[0].Amount!, sought[0].Qualifier))} are sought by {scope.NameOf(sought[0])}; {Counted(told.Count)} as an event."),
            sources: sought.SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            why: sought.Count == 0 ? null : Say($"{SourceText.Numbers(sought.SelectMany(scope.Snapshot.SourcesOf))} report that the money is looked for; what is concluded from the “event” has nothing under it."),
            beside: sought.Select(claim => claim.Id)) with
        { Origin = told.Exists(claim => claim.Metric == Metrics.FundingEvent) || !noted ? FindingOrigin.Computed : FindingOrigin.Declared };

    private static string Counted(int statements) => statements == 1 ? Say("one statement says so") : Say($"{AmountText.Number(statements)} statements say so");

    /// <summary>The company whose money is meant: the one of those that are named that looks for money.</summary>
    private static string? Company(AuditScope scope, Claim claim) =>
        claim.Mentions.Prepend(claim.Entity).OfType<string>().FirstOrDefault(id => scope.MeasuredIn(claim.Pack, Metrics.FundingSought, id).Any()) ?? claim.Entity;

    private static bool IsThat(Claim claim, Claim sought) =>
        claim is { Metric: Metrics.FundingEvent, Amount: { } amount } && UnitScale.Converts(amount.Unit, sought.Amount!.Unit) && AmountBounds.Of(claim).Meets(AmountBounds.Of(sought));

    /// <summary>Whether a round of the pack itself brought the money that is sought.</summary>
    private static bool IsRaised(AuditScope scope, string pack, string entity, List<Claim> sought) =>
        scope.MeasuredIn(pack, Metrics.FundingRound, entity).Any(round => round.Status == ClaimStatus.Actual && sought.Exists(other => UnitScale.Converts(round.Amount!.Unit, other.Amount!.Unit) && AmountBounds.Of(round).Meets(AmountBounds.Of(other))));
}
