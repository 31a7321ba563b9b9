using Dashboard.Evidence;
using Dashboard.Evidence.Charting;
using Dashboard.Evidence.Scorecards;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>The events of one subject and their sum so far. What several claims tell as one event is one.</summary>
/// <param name="Draft">The chart.</param>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Events">One claim an event, by day.</param>
/// <param name="Sought">What was asked for, which adds nothing.</param>
/// <param name="Repeated">How many claims tell an event again.</param>
internal sealed record RunningSum(FigureDraft Draft, string Subject, IReadOnlyList<Claim> Events, IReadOnlyList<Claim> Sought, int Repeated)
{
    /// <summary>The name of the subject.</summary>
    public string Name => Draft.NameOf(Events.Concat(Sought).First());

    /// <summary>The sum of all events.</summary>
    public decimal Total => Events.Sum(Draft.Figures.SizeOf);

    /// <summary>The days of the marks.</summary>
    public IEnumerable<decimal> Days => Events.Concat(Sought).Select(claim => FundingTotals.Days(claim.Period!.Start));

    /// <summary>The events of the period that is shown.</summary>
    public static RunningSum Of(FigureDraft draft, MarkBound bound, DatedEvents subject)
    {
        var (told, events) = (new HashSet<string>(), new List<Claim>());
        var done = subject.Done.Select(claim => claim.Id).ToHashSet();
        // an event that is told anew, with another day perhaps, is the newer one
        told.UnionWith(subject.Done.Where(claim => LaterClaims.Of(draft.Snapshot, claim).Any(later => done.Contains(later.Id))).Select(claim => claim.Id));
        var shown = subject.Done.Where(claim => draft.Options.Covers(claim.Period!.Start.Year)).ToList();
        foreach (var claim in shown.Where(claim => told.Add(claim.Id)))
        {
            events.Add(claim);
            told.UnionWith(draft.Snapshot.RelationsOf(claim.Id).Where(relation => relation.Kind == RelationKind.SameAs).SelectMany(relation => new[] { relation.From, relation.To }));
        }

        var sought = subject.Sought.Where(claim => draft.Options.Covers(claim.Period!.Start.Year)).ToList();
        return new(draft, subject.Subject, bound.Latest(events), bound.Latest(sought), shown.Count - events.Count);
    }

    /// <summary>The events as points, what was sought as outlined ones, and the sum as steps up to the last day of the chart.</summary>
    public IEnumerable<ChartSeries> Series(int hue, decimal last)
    {
        if (Events.Count > 0)
        {
            yield return new(Subject, Name, hue, ChartForm.Point, [.. Events.Select(Point)]);
        }

        if (Sought.Count > 0)
        {
            yield return new($"{Subject}-sought", Say($"{Name}, sought"), hue, ChartForm.Point, [.. Sought.Select(Point)]);
        }

        if (Events.Count > 1)
        {
            yield return new($"{Subject}-total", Say($"{Name}, so far"), hue, ChartForm.Step, [.. Steps(last)]);
        }
    }

    private ChartMark Point(Claim claim)
    {
        var amount = Draft.Figures.AmountOf(claim);
        var label = claim.Label ?? Name;
        return Draft.Mark(claim, Phrases.Listed(new[] { Name, claim.Label, PeriodText.Label(claim.Period!) }.OfType<string>()), []) with
        {
            Place = FundingTotals.Days(claim.Period!.Start),
            Start = null,
            End = Draft.Figures.SizeOf(claim),
            Label = Events.Count + Sought.Count > 8 ? AmountText.Brief(amount, claim.Qualifier) : $"{label} {AmountText.Brief(amount, claim.Qualifier)}",
        };
    }

    private IEnumerable<ChartMark> Steps(decimal last)
    {
        var (sum, inputs, terms) = (0m, new List<Claim>(), new List<string>());
        foreach (var claim in Events)
        {
            sum += Draft.Figures.SizeOf(claim);
            inputs.Add(claim);
            terms.Add(AmountText.TermAlike(Draft.Figures.SizeOf(claim), Draft.Figures.Unit));
            yield return Step($"{claim.Id}-total", sum, terms, inputs, FundingTotals.Days(claim.Period!.Start)) with { Period = PeriodText.Label(claim.Period!) };
        }

        if (FundingTotals.Days(Events[^1].Period!.Start) < last)
        {
            yield return Step($"{Subject}-total-end", sum, terms, inputs, last) with { Period = Say("to the end of the chart") };
        }
    }

    private ChartMark Step(string id, decimal sum, List<string> terms, List<Claim> inputs, decimal place)
    {
        var (name, unit) = (Say($"{Name}, so far"), Draft.Figures.Unit);
        return ClaimMarks.Derived(new($"{Draft.Chart.Id}.{id}", name, new(sum, null, null, unit), Say($"{string.Join(" + ", terms)}, in {UnitText.Of(unit)}"), [.. Enumerable.Reverse(inputs)]), name, ClaimStatus.Actual) with { Place = place, Start = null, Label = null };
    }
}
