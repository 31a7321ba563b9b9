using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>Ratings of which nobody says how they came about.</summary>
public sealed class UnexplainedRating : AuditRule
{
    /// <inheritdoc />
    public override string Id => "unexplained-rating";

    /// <inheritdoc />
    public override string Name => Say("Ratings without a yardstick");

    /// <inheritdoc />
    public override string Explanation => Say("A rating needs a scale, a date, a baseline and somebody who gave it. Without these it cannot be checked, repeated or compared with the next one.");

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
            lacking.Count == 1
                ? Say($"One rating has {CountText.Join([.. Missing(lacking)])}, and no scale says what a star stands for.")
                : Say($"{AmountText.Number(lacking.Count)} ratings have {CountText.Join([.. Missing(lacking)])}, and no scale says what a star stands for."));

    private static IEnumerable<string> Missing(List<Claim> ratings)
    {
        if (ratings.Exists(claim => claim.Period is null))
        {
            yield return SayAs("no date", "ratings");
        }

        if (ratings.Exists(claim => claim.Citations.Count == 0))
        {
            yield return SayAs("no source", "ratings");
        }

        if (ratings.Exists(claim => claim.Flags.Contains(Flags.ComparativeWithoutBaseline)))
        {
            yield return SayAs("no baseline", "ratings");
        }
    }
}
