using Dashboard.Evidence.Wording;
using System.Globalization;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>One sum of money that is told under two names or at two times.</summary>
public sealed class SameMoneyTwice : AuditRule
{
    /// <inheritdoc />
    public override string Id => "same-money-twice";

    /// <inheritdoc />
    public override string Name => Say("Money under two names");

    /// <inheritdoc />
    public override string Explanation => Say("Two rounds of one company have the same amount to three digits or more, and different instruments or dates. That is most likely one sum told twice: it must be counted once.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from money in scope.Snapshot.Claims
            .Where(claim => claim is { Metric: Metrics.FundingRound, Status: ClaimStatus.Actual, Entity: not null, Amount.Value: not null } && UnitScale.Converts(claim.Amount.Unit, UnitScale.UsdMillion))
            .GroupBy(claim => (claim.Entity, Millions: claim.Amount!.To(UnitScale.UsdMillion).Value!.Value))
        where Digits(money.Key.Millions) >= 3
        let told = money.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList()
        where told.DistinctBy(claim => claim.Definition).Count() > 1 || IsAtSeveralTimes(told)
        select About(
            string.Create(CultureInfo.InvariantCulture, $"{money.Key.Entity}.{money.Key.Millions:0.###}-million"),
            told.Select(claim => claim.Id),
            Say($"{AmountText.Of(told[0].Amount!)} of {scope.NameOf(told[0])} are told {CountText.Word(told.Count)} times: {CountText.Join([.. told.Select(claim => Told(claim)).Distinct().Order(StringComparer.Ordinal)])}. Counted once here."),
            sources: told.SelectMany(claim => claim.Citations).Select(citation => citation.Source));

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
