using System.Globalization;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>One sum of money that is told under two names or at two times.</summary>
public sealed class SameMoneyTwice : AuditRule
{
    /// <inheritdoc />
    public override string Id => "same-money-twice";

    /// <inheritdoc />
    public override string Name => Say("One sum, stated as several");

    /// <inheritdoc />
    public override string Explanation => Say("Rounds of one company have the same amount to three digits or more, and different instruments or dates. That is most likely one sum stated more than once: it must be counted once.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override string Reason => Say("Whoever adds the rounds counts the money twice, or puts it into the wrong year.");

    /// <inheritdoc />
    public override string Remedy => Say("Count it once, under one name and one date.");

    /// <inheritdoc />
    public override Aspect Aspect => Aspect.Time;

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["contradiction", "same-event-dates", "year-by-context"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from money in scope.ClaimsWhere(trait => trait.Has(Trait.Funding | Trait.Actual | Trait.Entity))
            .Where(claim => claim is { Metric: Metrics.FundingRound, Status: ClaimStatus.Actual, Entity: not null, Amount.Value: not null } && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdMillion))
            .GroupBy(claim => (claim.Entity, Millions: claim.Amount!.To(UnitScale.UsdMillion).Value!.Value))
        where Digits(money.Key.Millions) >= 3
        let told = money.OrderBy(claim => claim.Period?.Start ?? DateOnly.MinValue).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where told.DistinctBy(claim => claim.Definition).Count() > 1 || IsAtSeveralTimes(told)
        let dating = Dating.Of(scope, told)
        select About(
            string.Create(CultureInfo.InvariantCulture, $"{money.Key.Entity}.{money.Key.Millions:0.###}-million"),
            dating.Charged.Select(claim => claim.Id),
            Say($"{AmountText.Of(told[0].Amount!)} of {scope.NameOf(told[0])} are stated {(told.Count == 2 ? Say("twice") : Say($"{CountText.Word(told.Count)} times"))}: {CountText.Join([.. told.Select(Told).Distinct()])}."),
            sources: told.SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            why: Say($"Added up it would be {AmountText.Of(new Amount(money.Key.Millions * told.Count, null, null, UnitScale.UsdMillion).To(told[0].Amount!.Unit))}; it is one sum, and it is counted once here."),
            advice: dating.Advice,
            beside: dating.Right.Select(claim => claim.Id));

    private static string Told(Claim claim)
    {
        var name = claim.Label ?? claim.Definition ?? claim.Id;
        return claim.Period is { } period ? Say($"{name}, {PeriodText.Label(period)}") : name;
    }

    private static bool IsAtSeveralTimes(List<Claim> told) =>
        told.ConvertAll(claim => claim.Period).OfType<Period>().ToList() is { Count: > 1 } periods && periods.Max(period => period.Start) > periods.Min(period => period.End);

    /// <summary>The digits that are not zeros at the end: 433 has three, 2,000 has one.</summary>
    private static int Digits(decimal millions) => millions.ToString("0.############", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
}
