using System.Globalization;
using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Figures of one subject of which the question says how many there are: "what do the four auctions come to", "the mean of what the three houses say".</summary>
internal static class Counted
{
    private const int Least = 2;
    private const int Most = 12;

    /// <summary>What followed one after the other, counted alike, where there are as many of them as the question says; empty where there are not.</summary>
    public static IReadOnlyList<Claim> InTurn(Asked asked, IReadOnlyList<Claim> pool)
    {
        var numbers = NumbersOf(asked);
        if (asked.Subjects.Count != 1 || asked.Question.Periods.Count > 0 || numbers.Count == 0)
        {
            return [];
        }

        var series = Pool.Standing(asked, pool).Where(claim => claim is { Status: ClaimStatus.Actual, Amount.Middle: not null, Period: not null, Metric: { } metric } && asked.Subjects.Contains(claim.Entity ?? "") && asked.Snapshot.FindMetric(metric)?.Nature is null or MetricNature.Flow)
            .GroupBy(claim => (claim.Metric, claim.Definition, claim.Period!.Kind, AmountBounds.BaseOf(claim.Amount!.Unit))).Where(alike => numbers.Contains(alike.Count()))
            .Select(alike => alike.OrderBy(claim => claim.Period!.End).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList()).Where(alike => alike.Zip(alike.Skip(1)).All(pair => pair.Second.Period!.Start > pair.First.Period!.End)).ToList();
        return series is [var only] ? only : [];
    }

    /// <summary>The mean of what so many mouths, or those that are named, say of one time; null where they are not as many, or count otherwise.</summary>
    public static Answer? MeanOfMouths(Asked asked, IReadOnlyList<Claim> pool)
    {
        var then = asked.Question.Periods.Count == 1 ? Pool.Standing(asked, Pool.In(pool, asked.Question.Periods)).Where(claim => claim is { Amount.Middle: not null, Period: not null } && asked.Subjects.Contains(claim.Entity ?? "")).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList() : [];
        // "the average of what the one, the other and the third say of it"
        var mouths = asked.Question.Entities.Concat(asked.Question.Speakers).Where(named => then.TrueForAll(claim => !named.Ids.Contains(claim.Entity ?? "")) && named.Ids.Any(id => then.Exists(claim => claim.By == id))).DistinctBy(named => named.Ids[0]).ToList();
        var said = mouths.Count < Least ? then : then.FindAll(claim => mouths.Exists(named => named.Ids.Contains(claim.By ?? "")));
        var isOfEach = asked.Subjects.Count == 1 ? NumbersOf(asked).Contains(said.Count) : mouths.Count >= Least && asked.Question.Entities.Count == mouths.Count + 1;
        if (said.Count < Least || !(isOfEach || mouths.Count == said.Count) || (mouths.Count >= Least && mouths.Count != said.Count) || said.Select(claim => claim.Entity).Distinct().Count() > 1 || said.Select(claim => Mouth.Of(asked.Snapshot, claim).Id).Distinct().Count() < said.Count
            || said.Select(claim => (claim.Metric, claim.Definition, claim.Status, claim.Period, AmountBounds.BaseOf(claim.Amount!.Unit))).Distinct().Count() > 1)
        {
            return null;
        }

        var unit = said[0].Amount!.Unit;
        var sum = RangeSum.Of(said, unit);
        var formula = $"({string.Join(" + ", said.Select(claim => Words.Term(claim, unit)))}) ÷ {AmountText.Number(said.Count)}";
        var mean = Words.Rounded(sum.Low / said.Count, sum.High / said.Count, unit, 2);
        var reply = new Reply(asked).Compute(Say($"That is {AmountText.InFull(mean)}: {formula}."), new(mean, Say("average"), Totals.Ids(said)) { Formula = formula, Period = PeriodText.Of(said[0].Period!), Definition = said[0].Definition, Status = said[0].Status });
        said.ForEach(claim => reply.Tell(claim));
        return reply.Answer(FollowUps.Source(asked, said[^1]));
    }

    private static HashSet<int> NumbersOf(Asked asked) =>
        [.. asked.Question.Words.Select(token => token.IsNumber ? int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0 : Vocabulary.Numbers.GetValueOrDefault(token.Text)).Where(number => number is >= Least and <= Most)];
}
