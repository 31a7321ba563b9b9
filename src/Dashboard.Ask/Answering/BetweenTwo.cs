using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What lies between the two figures of an answer: the difference, the change, the growth a year, the multiple and the share, so far as the answer does not say them.</summary>
internal static class BetweenTwo
{
    private const string Times = "times";
    private const string Percent = "%";
    private const string Year = "year";
    private const int Hundred = 100;
    private const int MostTerms = 12;
    private const double DaysOfQuarter = 91;
    private static readonly string[] Totals = ["total", "combined", "altogether", "合计", "总"];
    private static readonly string[] Computed = ["ratio", "difference", "apart", "share", "percent"];

    /// <summary>The answer, with what lies between its two figures.</summary>
    public static Answer Added(Asked asked, Answer answer)
    {
        var own = answer.Figures.Where(figure => figure.Formula is null).Select(figure => figure.Claims[0]).Distinct().Take(MostTerms + 1).Select(asked.Snapshot.FindClaim).OfType<Claim>().ToList();
        if (own.Count > 2)
        {
            return own.Count > MostTerms ? answer : Together(asked, answer, own);
        }

        if (own is not [var one, var other] || !AreOfOneMeasure(one, other) || !(AreAlike(one, other) || IsSetSo(asked, one, other)) || InOrder(one, other) is not var (first, last))
        {
            return answer;
        }

        var figures = Figures(asked, first, last).Where(figure => !answer.Figures.Any(told => told.Formula is not null && told.Amount.Unit == figure.Amount.Unit && told.IsYearly == figure.IsYearly && told.Amount.Middle is { } middle && Math.Abs(middle) == Math.Abs(figure.Amount.Value!.Value))).ToList();
        return figures.Count == 0 ? answer : answer with
        {
            Sentences = [.. answer.Sentences, new(SentenceText.Join(Say($"Between the two: {string.Join(SayAs(", ", "list"), figures.Select(Text))}."), AreAlike(one, other) ? null : Say("They do not count alike, or are not of one time.")), [first.Id, last.Id])],
            Figures = [.. answer.Figures, .. figures],
        };
    }

    /// <summary>"What did the auctions of the three years cost in total": what several figures of one thing come to, one time after the other.</summary>
    private static Answer Together(Asked asked, Answer answer, List<Claim> own)
    {
        var first = own[0];
        if (answer.Figures.Any(figure => figure.Formula is not null) || !(asked.Question.Asks("sum") || Totals.Any(word => asked.Question.Text.Contains(word, StringComparison.OrdinalIgnoreCase))) || first.Metric is null || asked.Snapshot.FindMetric(first.Metric)?.Nature is not (null or MetricNature.Flow)
            || !own.TrueForAll(claim => claim is { Amount.Value: not null, Period: not null } && (claim.Metric, claim.Entity, claim.Definition, claim.Status) == (first.Metric, first.Entity, first.Definition, first.Status) && UnitScale.Converts(claim.Amount.Unit, first.Amount!.Unit))
            || own.SelectMany((claim, at) => own.Skip(at + 1).Select(other => (claim, other))).Any(pair => pair.claim.Period!.Overlaps(pair.other.Period!)))
        {
            return answer;
        }

        var unit = first.Amount!.Unit;
        var figure = new AnswerFigure(Words.Sum(own, unit), Say("sum"), [.. own.Select(claim => claim.Id)]) { Formula = string.Join(" + ", own.Select(claim => Words.Term(claim, unit))), Definition = first.Definition, Status = first.Status };
        return answer with { Sentences = [.. answer.Sentences, new(Say($"Together these figures come to {AmountText.InFull(figure.Amount)}: {figure.Formula}."), figure.Claims)], Figures = [figure, .. answer.Figures] };
    }

    private static string Text(AnswerFigure figure)
    {
        var amount = figure.Name == Say("change") || figure.IsYearly ? VerdictText.Difference(figure.Amount.Value!.Value) : AmountText.InFull(figure.Amount);
        return figure.IsYearly ? Say($"{amount} a year ({figure.Formula!})") : Say($"{amount} ({figure.Formula!})");
    }

    private static IEnumerable<AnswerFigure> Figures(Asked asked, Claim first, Claim last)
    {
        IReadOnlyList<string> ids = [first.Id, last.Id];
        var (unit, began, ended) = (first.Amount!.Unit, first.Amount.Value!.Value, last.Amount!.To(first.Amount.Unit).Value!.Value);
        var (was, came) = (Words.Term(first, unit), Words.Term(last, unit));
        yield return new(new(ended - began, null, null, Distance.UnitOf(unit)), Say("difference"), ids) { Formula = $"{came} − {was}" };
        if (began <= 0 || ended <= 0 || unit == Percent)
        {
            yield break;
        }

        var (ratio, isOne) = ($"{came} ÷ {was}", first.Entity == last.Entity);
        if (isOne || asked.Question.Asks("percent"))
        {
            yield return new(new(Rounding.To(Hundred * ((ended / began) - 1), 1), null, null, Percent), Say("change"), ids) { Formula = $"{ratio} − 1" };
        }

        if (isOne && first.Period is { } from && last.Period is { } to && to.Year - from.Year is > 1 and var years)
        {
            yield return new(new(Rounding.To(Hundred * (decimal)CompoundGrowth.Rate(began, ended, years), 1), null, null, Percent), Say("growth a year"), ids) { Formula = $"({ratio})^(1 ÷ {AmountText.Number(years)}) − 1", IsYearly = true };
        }

        yield return new(new(Rounding.To(ended / began, 2), null, null, Times), Say("multiple"), ids) { Formula = ratio };
        if (asked.Question.AsksAny("share", "percent") && began <= ended)
        {
            yield return new(new(Rounding.To(Hundred * began / ended, 1), null, null, Percent), Say("share"), ids) { Formula = $"{was} ÷ {came}" };
        }
    }

    /// <summary>The earlier and the later of one subject; else the smaller and the larger.</summary>
    private static (Claim First, Claim Last)? InOrder(Claim one, Claim other) => one.Entity == other.Entity && one.Period?.End is { } end && other.Period?.End is { } ended && end != ended
        ? end < ended ? (one, other) : (other, one)
        : one.Amount!.Value!.Value.CompareTo(other.Amount!.To(one.Amount.Unit).Value!.Value) switch { 0 => null, < 0 => (one, other), _ => (other, one) };

    private static bool AreOfOneMeasure(Claim one, Claim other) => one is { Amount: { Value: not null, Unit: not Year }, Metric: not null } && other.Amount?.Value is not null && one.Metric == other.Metric
        && UnitScale.Converts(one.Amount.Unit, other.Amount.Unit) && (one.Period is null) == (other.Period is null) && (one.Period is null || Quarters(one.Period) == Quarters(other.Period!));

    /// <summary>Whether they count one thing, of one time or of one subject.</summary>
    private static bool AreAlike(Claim one, Claim other) => one.Status == other.Status && one.Definition == other.Definition && (one.Entity == other.Entity || one.Period == other.Period);

    /// <summary>Whether the question sets just these against each other: two ways of counting that it names, or two subjects.</summary>
    private static bool IsSetSo(Asked asked, Claim one, Claim other) => asked.Question.AsksAny(Computed)
        && (one.Entity != other.Entity || new[] { one, other }.All(claim => asked.Question.Definitions.Any(named => named.Ids.Contains(claim.Definition ?? ""))));

    private static int Quarters(Period period) => (int)Math.Round(period.Days() / DaysOfQuarter);
}
