using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What a ranking shows: who leads, and by how much.</summary>
internal static class RankingHeadline
{
    /// <summary>The sentence.</summary>
    /// <param name="draft">The chart.</param>
    /// <param name="claims">The figures, the largest first.</param>
    /// <param name="what">What is measured.</param>
    public static string Of(FigureDraft draft, IReadOnlyList<Claim> claims, string what)
    {
        if (claims.Count < FigureDraft.LeastMarks)
        {
            return CountText.Capital(what);
        }

        var (first, second) = (draft.Figures.SizeOf(claims[0]), draft.Figures.SizeOf(claims[1]));
        var (lead, next) = (draft.NameOf(claims[0]), draft.NameOf(claims[1]));
        return first == second
            ? Say($"{CountText.Capital(what)}: {lead} and {next} lead with {draft.Words(claims[0])} each")
            : second > 0 && draft.Figures.Unit != "%"
                ? Say($"{CountText.Capital(what)}: {lead} leads with {draft.Words(claims[0])}, {RatioText.Much(first / second)} as {next} with {draft.Words(claims[1])}")
                : Say($"{CountText.Capital(what)}: {lead} leads with {draft.Words(claims[0])}, before {next} with {draft.Words(claims[1])}");
    }
}
