using Dashboard.Ask.Planning;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>How wide the range is that one claim gives.</summary>
internal static class Widths
{
    /// <summary>"The gap between the lowest and the highest hourly price", of which one claim gives both; null where the question sets no ends apart, or more is told.</summary>
    public static Answer? Of(Asked asked, AskKind kind, Answer answer)
    {
        var question = asked.Question;
        if (kind != AskKind.Difference || !((question.Asks("rank-most") && question.Asks("rank-least")) || (question.Asks("lower-end") && question.Asks("upper-end"))) || answer is not { Kind: AnswerKind.Answer, Claims: [var id] })
        {
            return null;
        }

        var (reply, claim) = (new Reply(asked), asked.Snapshot.FindClaim(id)!);
        return Add(reply, claim) ? reply.Tell(claim).Answer([FollowUps.Source(asked, claim)]) : null;
    }

    /// <summary>Adds what lies between the ends; false where the claim gives no two.</summary>
    public static bool Add(Reply reply, Claim claim)
    {
        if (claim is not { Amount: { IsRange: true, Low: { } low, High: { } high } range })
        {
            return false;
        }

        var width = new Amount(high - low, null, null, Distance.UnitOf(range.Unit));
        var formula = $"{AmountText.Term(high, range)} − {AmountText.Term(low, range)}";
        reply.Compute(Say($"From its lower to its upper end it is {AmountText.InFull(width)}: {formula}."), new(width, Say("difference"), [claim.Id]) { Formula = formula, Period = claim.Period is { } period ? PeriodText.Of(period) : null, Definition = claim.Definition, Status = claim.Status });
        return true;
    }
}
