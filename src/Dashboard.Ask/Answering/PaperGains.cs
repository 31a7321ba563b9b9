using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>What a stake has gained on paper: what it is worth less what was paid for it, where the evidence has both of one day. It is no price of a share.</summary>
internal static class PaperGains
{
    private const string Worth = "-at-market-value";
    private const string Paid = "-at-cost";

    /// <summary>"How much paper profit does it have in the other": worked out; null where that is not asked for, or one of the two is not known.</summary>
    public static Answer? Of(Asked asked)
    {
        if (!asked.Question.Asks("paper-gain") || asked.Subjects.Count == 0)
        {
            return null;
        }

        var counted = Pool.About(asked with { Question = asked.Question with { Segments = [], Definitions = [] } }, []).Where(claim => claim is { Amount.Middle: not null, Definition: not null } && asked.Question.Entities.All(named => named.Ids.Any(claim.Concerns))).ToList();
        var pair = (from worth in counted
                    where worth.Definition!.EndsWith(Worth, StringComparison.Ordinal)
                    from paid in counted
                    where paid.Definition == worth.Definition![..^Worth.Length] + Paid && (paid.Metric, paid.Entity, paid.Period) == (worth.Metric, worth.Entity, worth.Period) && UnitScale.Converts(paid.Amount!.Unit, worth.Amount!.Unit)
                    where asked.Question.Periods.Count == 0 || asked.Question.Periods.Any(period => period.Fits(worth.Period) > 0)
                    orderby worth.Period?.End descending, worth.Id
                    select (Worth: worth, Paid: paid)).FirstOrDefault();
        return pair.Worth is null ? null : Told(asked, pair.Worth, pair.Paid);
    }

    private static Answer Told(Asked asked, Claim worth, Claim paid)
    {
        var gain = Distance.Figure(worth, paid) with { Period = worth.Period is null ? null : PeriodText.Of(worth.Period), Status = worth.Status };
        var reply = new Reply(asked).Compute(Say($"What it is worth less what was paid for it is {AmountText.InFull(gain.Amount)}: {gain.Formula!}."), gain);
        // "how many per cent is it up": of what was paid
        if ((asked.Question.Unit == "%" || asked.Question.Asks("share")) && Quotient.Above(worth, paid) is { } part)
        {
            var formula = $"{Quotient.Formula(worth, paid)} − 1";
            reply.Compute(Say($"That is {AmountText.InFull(part)} of what was paid for it: {formula}."), gain with { Amount = part, Name = Say("change"), Formula = formula });
        }

        return reply.Tell(worth).Tell(paid).Answer(FollowUps.Source(asked, worth), FollowUps.Source(asked, paid));
    }
}
