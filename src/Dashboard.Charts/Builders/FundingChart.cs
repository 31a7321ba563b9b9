using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Builders;

/// <summary>A company's rounds over time, at every date that is printed for them, with the running total under the earliest and the latest dates.</summary>
public sealed class FundingChart : IChart
{
    /// <inheritdoc />
    public string Slug => "funding";

    /// <inheritdoc />
    public string Name => "Funding of Nscale";

    /// <inheritdoc />
    public bool Measures(Claim claim) => claim.Metric == Metrics.FundingRound;

    /// <inheritdoc />
    public ChartSpec Build(EvidenceSnapshot snapshot, EvidenceFilter filter)
    {
        var draft = new ChartDraft(snapshot, filter);
        var rounds = draft.Claims(Metrics.FundingRound, UnitScale.UsdMillion).Where(claim => claim is { Period: not null, Status: ClaimStatus.Actual }).ToList();
        var sought = draft.Claims(Metrics.FundingSought, UnitScale.UsdMillion);
        var spec = new ChartSpec
        {
            Slug = Slug,
            Kind = ChartKind.Timeline,
            Title = "Rounds of financing",
            Subtitle = "Money raised and sought, US$ million, at the dates as printed",
            Unit = UnitScale.UsdMillion,
            ValueAxis = new(0, 2000, 500),
            PlaceAxis = new(0, 1),
            Alternative = "",
        };
        if (rounds.Count == 0 && sought.Count == 0)
        {
            return draft.Empty(spec, Metrics.FundingRound, UnitScale.UsdMillion);
        }

        // one company's money is one timeline: another's is shown by the company filter
        var company = rounds.Concat(sought).First().Entity;
        rounds = rounds.FindAll(claim => claim.Entity == company);
        sought = [.. sought.Where(claim => claim.Entity == company)];

        var events = FundingEvents.Of(snapshot, rounds);
        var hue = Hues.Of(snapshot, company);
        var raised = new ChartSeries("raised", "Raised", hue, ChartForm.Point, [.. rounds.Select(claim => Mark(draft, claim))]);
        var asked = new ChartSeries("sought", "Sought", hue, ChartForm.Point, [.. sought.Select(claim => Mark(draft, claim))]);
        var marks = raised.Marks.Concat(asked.Marks).ToList();
        var until = marks.Max(mark => mark.Place!.Value);
        return draft.Complete(spec with
        {
            Title = Headline(events, sought),
            Subtitle = $"{draft.NameOf(rounds.Concat(sought).First())}: money raised and sought, US$ million, at the dates as printed",
            ValueAxis = new(0, Math.Ceiling((marks.Max(mark => mark.End) + 1) / 500) * 500, 500),
            PlaceAxis = new(marks.Min(mark => mark.Place!.Value) - 60, until + 60),
            Series = [.. new[] { raised, asked }.Where(series => series.Marks.Count > 0), .. FundingTotals.Of(draft, events, hue, until)],
            Ties = [.. events.SelectMany(Ties)],
            Notes = [.. Notes(events, sought)],
            Derivations = [.. DerivedFigures.Raised(snapshot, filter).Where(figure => figure.Inputs[0].Entity == company).Select(figure => figure.Sentence)],
            Alternative = "Timeline of rounds of financing.",
        });
    }

    private static ChartMark Mark(ChartDraft draft, Claim claim)
    {
        var amount = claim.Amount!.To(UnitScale.UsdMillion);
        var day = claim.Period?.Start ?? draft.Snapshot.KnownSince(claim);
        var label = claim.Label ?? draft.NameOf(claim);
        return draft.Marks.Of(claim, $"{draft.NameOf(claim)}, {label}", amount) with
        {
            Place = FundingTotals.Days(day),
            Start = null,
            Label = $"{label} {AmountText.Brief(amount)}",
            Period = claim.Period?.Label ?? $"reported {PeriodText.Day(day)}",
        };
    }

    private static string Headline(IReadOnlyList<FundingEvent> events, IReadOnlyList<Claim> sought)
    {
        var twice = events.FirstOrDefault(round => round.Dated.Select(claim => claim.Period!.Start).Distinct().Count() > 1);
        if (twice is not null)
        {
            var years = twice.Dated.Select(claim => claim.Period!.Year.ToString(CultureInfo.InvariantCulture)).Distinct().ToList();
            return $"The same ${AmountText.Number(twice.Millions)} million is dated {CountText.Join(years)}";
        }

        return events.Count > 0
            ? $"{CountText.Of(events.Count, "round")} raised ${AmountText.Number(events.Sum(round => round.Millions))} million"
            : $"{AmountText.Of(sought[0].Amount!, sought[0].Qualifier)} is sought, not raised";
    }

    private static IEnumerable<ChartTie> Ties(FundingEvent round) =>
        round.Dated.DistinctBy(claim => claim.Period!.Start).ToList() is { Count: > 1 } dates
            ? dates.Zip(dates.Skip(1), (one, other) => new ChartTie(one.Id, other.Id, $"the same ${AmountText.Number(round.Millions)} million"))
            : [];

    private static IEnumerable<string> Notes(IReadOnlyList<FundingEvent> events, IReadOnlyList<Claim> sought)
    {
        yield return "A month without a day stands at its first day.";
        if (events.Any(round => round.Dated.Count > 1))
        {
            yield return "The running total is drawn twice: at the earliest and at the latest date printed for each round.";
        }

        if (sought.Any(claim => claim.Period is null))
        {
            yield return "What is sought has no date of its own: it stands at the date of its source, and counts in no total.";
        }
    }
}
