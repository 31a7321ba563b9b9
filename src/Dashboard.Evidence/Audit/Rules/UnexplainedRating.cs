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
    public override string Reason => Say("Investors act on stars; nothing says what they stand for, who gave them, and when.");

    /// <inheritdoc />
    public override string Remedy => Say("Leave the stars out, and give figures that have a source instead.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["no-citation", "unsupported-cause", "comparative-without-baseline", "undated-event", "unattributed"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from ratings in scope.StatementsWhere(trait => trait.Has(Trait.Amount)).Where(claim => claim.Amount?.Unit == "stars").GroupBy(claim => (claim.Pack, claim.Metric))
        let lacking = ratings.Where(claim => claim.Period is null || claim.Citations.Count == 0).ToList()
        where lacking.Count > 0
        let rated = lacking.SelectMany(claim => claim.Segments).ToHashSet()
        // what is named as the reason of a rating stands and falls with it
        let drivers = scope.StatementsOf(Metrics.SegmentDriver).Where(claim => claim.Metric == Metrics.SegmentDriver && claim.Pack == ratings.Key.Pack && claim.Citations.Count == 0 && claim.Segments.Any(rated.Contains)).ToList()
        select About(
            $"{ratings.Key.Pack}.{ratings.Key.Metric}",
            lacking.Concat(drivers).Select(claim => claim.Id),
            SentenceText.Join(
                lacking.Count == 1
                    ? Say($"One rating has {CountText.Join([.. Missing(lacking)])}, and no scale says what a star stands for.")
                    : Say($"{AmountText.Number(lacking.Count)} ratings have {CountText.Join([.. Missing(lacking)])}, and no scale says what a star stands for."),
                drivers.Count == 0 ? null : Say($"The {AmountText.Number(drivers.Count)} reasons that are given with them cite nothing either.")),
            why: Say("The text does not say who rates, when, or against what: a reader cannot tell what five stars have over three."));

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

        if (ratings.Exists(claim => claim.Definition?.StartsWith("change-", StringComparison.Ordinal) == true || claim.Flags.Contains(Flags.ComparativeWithoutBaseline)))
        {
            yield return SayAs("no baseline", "ratings");
        }
    }
}
