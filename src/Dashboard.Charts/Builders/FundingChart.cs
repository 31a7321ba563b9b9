using System.Globalization;
using Dashboard.Charts.Axes;
using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders;

/// <summary>A company's rounds over time, at every date that is printed for them, with the running total under the earliest and the latest dates.</summary>
public sealed class FundingChart : IChart
{
    /// <summary>The chart's id.</summary>
    public const string Id = "funding";

    /// <inheritdoc />
    public string Slug => Id;

    /// <inheritdoc />
    public string Name => Say("Funding of Nscale");

    /// <inheritdoc />
    public ChartShape? Shape => ChartShape.Rounds;

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim.Metric == Metrics.FundingRound;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter, ChartOptions options)
    {
        var draft = new ChartDraft(snapshot, filter);
        var rounds = draft.Claims(Metrics.FundingRound, UnitScale.UsdMillion).Where(claim => claim is { Period: not null, Status: ClaimStatus.Actual }).ToList();
        var sought = draft.Claims(Metrics.FundingSought, UnitScale.UsdMillion);
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Timeline,
            Title = Say("Rounds of financing"),
            Subtitle = Say("Money raised and sought, US$ million, at the dates as printed"),
            Unit = UnitScale.UsdMillion,
            ValueAxis = ValueAxes.Of([]),
            PlaceAxis = new(0, 1),
            Alternative = "",
        };
        if (rounds.Count == 0 && sought.Count == 0)
        {
            return draft.Empty(spec, Metrics.FundingRound, UnitScale.UsdMillion);
        }

        // one company's money is one timeline: the one with the most to tell, another's is shown by the company filter
        var company = rounds.Concat(sought).GroupBy(claim => claim.Entity).MaxBy(group => group.Count())!.Key;
        var further = rounds.Concat(sought).Where(claim => claim.Entity != company).Select(draft.NameOf).Where(name => name.Length > 0).Distinct().ToList();
        rounds = rounds.FindAll(claim => claim.Entity == company);
        sought = [.. sought.Where(claim => claim.Entity == company)];

        spec = spec with
        {
            Subtitle = Say($"{draft.NameOf(rounds.Concat(sought).First())}: money raised and sought, US$ million, at the dates as printed"),
            Offer = new() { First = rounds.Concat(sought).Min(claim => Year(draft, claim)), Last = rounds.Concat(sought).Max(claim => Year(draft, claim)) },
        };
        var before = rounds.Exists(claim => Year(draft, claim) < options.From);
        rounds = rounds.FindAll(claim => options.Covers(Year(draft, claim)));
        sought = [.. sought.Where(claim => options.Covers(Year(draft, claim)))];
        if (rounds.Count == 0 && sought.Count == 0)
        {
            return ChartDraft.Empty(spec, options);
        }

        var events = FundingEvents.Of(snapshot, rounds);
        var series = FundingMarks.Of(draft, rounds, sought, Hues.Of(snapshot, company), options);
        var marks = series.SelectMany(one => one.Marks).ToList();
        var later = marks.FindAll(mark => !rounds.Concat(sought).Any(claim => claim.Id == mark.Id));
        var totals = FundingTotals.Of([.. events.Where(round => round.Kind == FundingKind.Equity)], Hues.Of(snapshot, company), marks.Except(later).Max(mark => mark.Place!.Value)).ToList();
        return draft.Complete(spec with
        {
            Title = Headline(events, sought),
            ValueAxis = ValueAxes.Of([.. series, .. totals], UnitScale.UsdMillion),
            PlaceAxis = new(marks.Min(mark => mark.Place!.Value) - 60, marks.Max(mark => mark.Place!.Value) + 60),
            Series = [.. series, .. totals],
            Ties = FundingTies.Of(draft, events, [.. rounds, .. sought], marks),
            Notes = [.. FundingNotes.Of(draft, events, sought, later), .. Beginning(before), .. new[] { ChartDraft.Further(further) }.OfType<string>()],
            Derivations = [.. DerivedFigures.Raised(snapshot, filter).Where(figure => figure.Inputs[0].Entity == company && figure.Inputs.All(claim => options.Covers(Year(draft, claim)))).Select(figure => figure.Sentence)],
            Alternative = Say("Timeline of rounds of financing."),
        });
    }

    private static IEnumerable<string> Beginning(bool within)
    {
        if (within)
        {
            yield return Say("The running total begins with the first round of the period that is shown: earlier rounds are not part of it.");
        }
    }

    private static int Year(ChartDraft draft, Claim claim) => claim.Period?.Start.Year ?? draft.Snapshot.KnownSince(claim).Year;

    private static string Headline(IReadOnlyList<FundingEvent> events, IReadOnlyList<Claim> sought)
    {
        var twice = events.FirstOrDefault(round => round.Dated.Select(claim => claim.Period!.Start).Distinct().Count() > 1);
        if (twice is not null)
        {
            var years = twice.Dated.Select(claim => claim.Period!.Year.ToString(CultureInfo.InvariantCulture)).Distinct().ToList();
            years = years.Count > 1 ? years : [.. twice.Dated.Select(claim => PeriodText.Label(claim.Period!)).Distinct()];
            return Say($"The same {FundingTotals.Money(twice.Millions)} is dated {CountText.Join(years)}");
        }

        return events.Count > 0
            ? Raised([.. events.Where(round => round.Kind == FundingKind.Equity)], events.Count(round => round.Kind != FundingKind.Secondary))
            : Say($"{AmountText.Of(sought[0].Amount!, sought[0].Qualifier)} is sought, not raised");
    }

    private static string Raised(List<FundingEvent> equity, int all)
    {
        var (rounds, money) = (CountText.Of(equity.Count, "round"), FundingTotals.Money(equity.Sum(round => round.NewMillions)));
        return (equity.Count, all - equity.Count) switch
        {
            (0, _) => Say($"{CountText.Of(all, "round")} of borrowed or convertible money"),
            (_, 0) => Say($"{rounds} raised {money}"),
            (_, 1) => Say($"{rounds} raised {money}; one more is debt or convertible"),
            (_, var more) => Say($"{rounds} raised {money}; {CountText.Word(more)} more are debt or convertible"),
        };
    }
}
