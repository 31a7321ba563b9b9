using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>The points of the funding chart: each sum at its day. What several claims put at one place is one point with several claims.</summary>
internal static class FundingMarks
{
    /// <summary>The points by kind of money, and those that were told later; kinds without a point are left out.</summary>
    public static IReadOnlyList<ChartSeries> Of(ChartDraft draft, IReadOnlyList<Claim> rounds, IReadOnlyList<Claim> sought, int hue, ChartOptions options)
    {
        IReadOnlyList<Claim> shown = [.. rounds, .. sought];
        var beside = new LaterFigures(draft);
        var later = shown.SelectMany(claim => beside.Directly(claim, shown)).Where(claim => options.Covers(claim.Period!.Start.Year)).Distinct().ToList();
        // money that is to be paid back is not raised: it stands apart, in words and in ink
        var told = new[]
        {
            Series("raised", Say("Raised"), hue, rounds.Where(claim => FundingKinds.Of(claim) == FundingKind.Equity)),
            Series("debt", Say("Borrowed"), 0, rounds.Where(claim => FundingKinds.Of(claim) == FundingKind.Debt)),
            Series("convertible", Say("Convertible"), 0, rounds.Where(claim => FundingKinds.Of(claim) == FundingKind.Convertible)),
            Series("secondary", Say("Sold by holders"), 0, rounds.Where(claim => FundingKinds.Of(claim) == FundingKind.Secondary)),
            Series("sought", Say("Sought"), hue, sought),
        };
        var met = told.SelectMany(series => series.Marks).SelectMany(mark => mark.Claims).ToHashSet();
        return [.. told.Append(Series("later", Say("Reported later"), hue, later.Where(claim => !met.Contains(claim.Id)))).Where(series => series.Marks.Count > 0)];

        ChartSeries Series(string id, string name, int colour, IEnumerable<Claim> claims) => new(id, name, colour, ChartForm.Point, Points(draft, claims, later));
    }

    private static IReadOnlyList<ChartMark> Points(ChartDraft draft, IEnumerable<Claim> claims, IReadOnlyList<Claim> later) =>
    [
        .. claims.GroupBy(claim => PlaceOf(draft, claim))
            .Select(place => Mark(draft, [.. place.Concat(later.Where(other => PlaceOf(draft, other) == place.Key)).Distinct()])),
    ];

    private static ChartMark Mark(ChartDraft draft, List<Claim> told)
    {
        var claim = told[0];
        var amount = claim.Amount!.To(UnitScale.UsdMillion);
        var (day, _) = PlaceOf(draft, claim);
        var label = claim.Label ?? draft.NameOf(claim);
        label = FundingKinds.Of(claim) switch
        {
            FundingKind.Debt => Say($"{label} (debt)"),
            FundingKind.Convertible when !label.Contains("convertible", StringComparison.OrdinalIgnoreCase) => Say($"{label} (convertible)"),
            FundingKind.Secondary => Say($"{label} (sold by holders)"),
            _ => label,
        };
        return draft.Marks.Of(claim, Phrases.Listed(draft.NameOf(claim), label), amount, [.. told.Skip(1)]) with
        {
            Place = FundingTotals.Days(day),
            Start = null,
            Label = $"{label} {AmountText.Brief(amount, claim.Qualifier)}",
            Period = PeriodText.Label(claim.Period) ?? Say($"reported {PeriodText.Day(day)}"),
        };
    }

    private static (DateOnly Day, decimal? Millions) PlaceOf(ChartDraft draft, Claim claim) =>
        (claim.Period?.Start ?? draft.Snapshot.KnownSince(claim), claim.Amount!.To(UnitScale.UsdMillion).Most);
}
