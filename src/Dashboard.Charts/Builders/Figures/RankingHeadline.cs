using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>What a ranking shows: who leads, and by how much.</summary>
internal static class RankingHeadline
{
    /// <summary>The sentence.</summary>
    /// <param name="draft">The chart.</param>
    /// <param name="ranked">What is shown, the largest first.</param>
    /// <param name="what">What is measured.</param>
    public static string Of(FigureDraft draft, IReadOnlyList<RankedName> ranked, string what)
    {
        if (ranked.Count < FigureDraft.LeastMarks)
        {
            return CountText.Capital(what);
        }

        var (lead, next) = (ranked[0], ranked[1]);
        return lead.Size == next.Size
            ? Say($"{CountText.Capital(what)}: {lead.Name} and {next.Name} lead with {lead.Words} each")
            : next.Size > 0 && draft.Figures.Unit != "%"
                ? Say($"{CountText.Capital(what)}: {lead.Name} leads with {lead.Words}, {RatioText.Much(lead.Size / next.Size)} as {next.Name} with {next.Words}")
                : Say($"{CountText.Capital(what)}: {lead.Name} leads with {lead.Words}, before {next.Name} with {next.Words}");
    }
}
