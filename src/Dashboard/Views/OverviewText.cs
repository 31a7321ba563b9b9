using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Views;

/// <summary>The sentences at the top of the overview.</summary>
internal static class OverviewText
{
    private const int MostNamed = 4;

    /// <summary>The finding, from the largest sum that the filter leaves.</summary>
    /// <param name="view">The view.</param>
    /// <param name="figures">What its claims imply.</param>
    /// <param name="claims">How many claims there are.</param>
    /// <param name="finding">What its charts show first, where they are of packs; else null.</param>
    public static string Headline(EvidenceView view, IReadOnlyList<DerivedFigure> figures, int claims, string? finding = null)
    {
        if (claims == 0)
        {
            // the report leads, and may have come later than what others tell
            return view.Filter.AsOf is not { } day ? Say("No claim passes the filter")
                : Known(view) is > 0 and var known ? Say($"{CountText.Capital(CountText.Of(known, "claim"))} known by {PeriodText.Day(day)}")
                : Say("Nothing was known yet");
        }

        if (LeadingFigures.Weightiest(figures.Where(figure => figure.Inputs.Count > 1 && figure.Inputs[0].Metric == Metrics.Capex && figure.Id.StartsWith("capex-", StringComparison.Ordinal) && figure.Amount.Least is not null)) is { } sum)
        {
            if (!sum.IsAlike && finding is not null)
            {
                return finding;
            }

            var companies = CountText.Capital(CountText.Word(sum.Inputs.Count));
            var names = CountText.Join([.. sum.Inputs.OrderByDescending(claim => claim.Amount!.To(UnitScale.UsdBillion).Middle).Select(claim => view.Snapshot.FindEntity(claim.Entity!)!.Name)]);
            var year = PeriodText.Year(sum.Inputs[0].Period!.Year);
            // a sum of unlike figures is told with what is unlike, in the same sentence
            return sum.IsAlike && sum.Inputs.Count <= MostNamed ? Say($"{names} spent {AmountText.Of(sum.Amount)} in calendar {year}, counted alike")
                : sum.IsAlike ? Say($"{companies} companies spent {AmountText.Of(sum.Amount)} in calendar {year}, counted alike")
                : Say($"{companies} companies: {AmountText.Of(sum.Amount)} named for {year}{Unlike.Of(sum.Inputs)}");
        }

        if (finding is not null)
        {
            return finding;
        }

        var segments = view.Filter.Segments.Select(id => SegmentText.Of(view.Snapshot.FindSegment(id)!)).ToList();
        var counted = CountText.Capital(CountText.Of(claims, "claim"));
        return segments.Count == 0 ? counted : Say($"{counted} on {CountText.Join(segments)}");
    }

    /// <summary>How well the claims are sourced.</summary>
    public static string Lead(EvidenceView view, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return Known(view) > 0 && view.Snapshot.Packs.FirstOrDefault(pack => pack.Follows is null) is { } report
                ? Say($"“{report.Title}” came later, on {PeriodText.Day(report.Date)}. What others said by then stands below.")
                : EmptyReason.Of(view);
        }

        var counts = view.CountsOf(claims);
        var conflicts = claims.Count(claim => view.Snapshot.ConflictsOf(claim.Id).Any());
        var (counted, origin) = (CountText.Capital(CountText.Of(counts.Statements, "statement")), Origin(view, claims));
        var (ofOne, ofNone, atOdds) = (AmountText.Number(counts.Single), AmountText.Number(counts.Uncited), AmountText.Number(conflicts));
        return view.Filter.AsOf is { } day
            ? Say($"{counted} from {origin}, as of {PeriodText.Day(day)}: {ofOne} rest on one report, {ofNone} cite nothing, {atOdds} contradict another.")
            : Say($"{counted} from {origin}: {ofOne} rest on one report, {ofNone} cite nothing, {atOdds} contradict another.");
    }

    /// <summary>How many claims of all packs the view lets through.</summary>
    private static int Known(EvidenceView view) => view.Snapshot.Filter(view.Snapshot.Claims, view.Filter).Count();

    /// <summary>"one market report" where the claims are those of one pack that stands for itself; else the names of the packs.</summary>
    private static string Origin(EvidenceView view, IReadOnlyList<Claim> claims)
    {
        var packs = view.Snapshot.Packs.Where(pack => claims.Any(claim => claim.Pack == pack.Id)).ToList();
        return packs is [] or [{ Follows: null }] ? Say("one market report") : CountText.Join(packs.ConvertAll(pack => $"“{pack.Title}”"));
    }
}
