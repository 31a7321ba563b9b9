using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Components.Pages.Overview;

/// <summary>The sentences at the top of the overview.</summary>
internal static class OverviewText
{
    /// <summary>The finding, from the largest sum that the filter leaves.</summary>
    public static string Headline(EvidenceView view, IReadOnlyList<DerivedFigure> figures, int claims)
    {
        if (claims == 0)
        {
            return view.Filter.AsOf is null ? "No claim passes the filter" : "Nothing was known yet";
        }

        if (Weightiest(figures.Where(figure => figure.Inputs.Count > 2 && figure.Inputs[0].Metric == Metrics.Capex && figure.Amount.Least is not null)) is { } sum)
        {
            var floor = Math.Floor((sum.Amount.Least ?? 0) / 10) * 10;
            var spend = sum.Inputs.All(claim => claim.Status == ClaimStatus.Actual) ? "spent" : "are to spend";
            return $"{CountText.Capital(CountText.Word(sum.Inputs.Count))} companies {spend} more than ${AmountText.Number(floor)} billion in a year";
        }

        var segments = view.Filter.Segments.Select(id => view.Snapshot.FindSegment(id)!.Name).ToList();
        return $"{CountText.Capital(CountText.Of(claims, "claim"))}{(segments.Count == 0 ? "" : " on " + CountText.Join(segments))}";
    }

    /// <summary>The figure that most claims went into; of equals the one about the latest time. Null where there is none.</summary>
    public static DerivedFigure? Weightiest(IEnumerable<DerivedFigure> figures) =>
        figures.OrderByDescending(figure => figure.Inputs.Count).ThenByDescending(figure => figure.Inputs.Max(claim => claim.Period?.End)).FirstOrDefault();

    /// <summary>How well the claims are sourced.</summary>
    public static string Lead(EvidenceView view, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return EmptyReason.Of(view);
        }

        var single = claims.Count(claim => claim.Citations.Count == 1);
        var none = claims.Count(claim => claim.Citations.Count == 0);
        var conflicts = claims.Count(claim => view.Snapshot.ConflictsOf(claim.Id).Any());
        var known = view.Filter.AsOf is { } day ? $", as known on {PeriodText.Day(day)}" : "";
        return $"{CountText.Capital(CountText.Of(claims.Count, "claim"))} from {Origin(view, claims)}{known}: {AmountText.Number(single)} rest on a single source, "
            + $"{AmountText.Number(none)} on none, {AmountText.Number(conflicts)} contradict another.";
    }

    /// <summary>"one market report" where the claims are those of one pack that stands for itself; else the names of the packs.</summary>
    private static string Origin(EvidenceView view, IReadOnlyList<Claim> claims)
    {
        var packs = view.Snapshot.Packs.Where(pack => claims.Any(claim => claim.Pack == pack.Id)).ToList();
        return packs is [] or [{ Follows: null }] ? "one market report" : CountText.Join(packs.ConvertAll(pack => $"“{pack.Title}”"));
    }
}
