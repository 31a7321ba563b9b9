using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Ratings of which nobody says how they came about.</summary>
public sealed class UnexplainedRating : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unexplained-rating";

    /// <inheritdoc />
    public override string Name => "Ratings without a yardstick";

    /// <inheritdoc />
    public override string Explanation => "A rating needs a scale, a date, a baseline and somebody who gave it. Without these it cannot be checked, repeated or compared with the next one.";

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.High;

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from ratings in scope.Statements.Where(claim => claim.Amount?.Unit == "stars").GroupBy(claim => (claim.Pack, claim.Metric))
        let lacking = ratings.Where(claim => claim.Period is null || claim.Citations.Count == 0).ToList()
        where lacking.Count > 0
        select About(
            $"{ratings.Key.Pack}.{ratings.Key.Metric}",
            lacking.Select(claim => claim.Id),
            $"{(lacking.Count == 1 ? "One rating has" : AmountText.Number(lacking.Count) + " ratings have")} {CountText.Join([.. Missing(lacking)])}, and no scale says what a star stands for.");

    private static IEnumerable<string> Missing(List<Claim> ratings)
    {
        if (ratings.Exists(claim => claim.Period is null))
        {
            yield return "no date";
        }

        if (ratings.Exists(claim => claim.Citations.Count == 0))
        {
            yield return "no source";
        }

        if (ratings.Exists(claim => claim.Flags.Contains(Flags.ComparativeWithoutBaseline)))
        {
            yield return "no baseline";
        }
    }
}
