using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Vintages;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>How far an end of a range that somebody expects was moved.</summary>
internal static class RangeEnds
{
    /// <summary>"By how much did it lift the low end of its guidance from April to July": the end that the question names, of the last word beside the first; nothing where one of them is no range, or it did not move.</summary>
    public static void Moved(Question question, Reply reply, Voice voice)
    {
        var (first, last) = (voice.Dated[0], voice.Dated[^1]);
        if (first.Amount is not { IsRange: true, Low: { } low, High: { } high, Unit: var unit } began || last.Amount is not { IsRange: true } || last.Amount.To(unit) is not { Low: { } lower, High: { } upper } ended)
        {
            return;
        }

        if (question.Asks("lower-end") && low != lower)
        {
            Tell(low, lower, isLow: true);
        }

        if (question.Asks("upper-end") && high != upper)
        {
            Tell(high, upper, isLow: false);
        }

        void Tell(decimal was, decimal came, bool isLow)
        {
            var gap = new Amount(Math.Abs(came - was), null, null, Distance.UnitOf(unit));
            var (before, after) = (AmountText.Term(was, began), AmountText.Term(came, ended));
            var terms = came > was ? $"{after} − {before}" : $"{before} − {after}";
            reply.Compute(
                (isLow, came > was) switch
                {
                    (true, true) => Say($"The low end of the last is {AmountText.InFull(gap)} above that of the first: {terms}."),
                    (true, false) => Say($"The low end of the last is {AmountText.InFull(gap)} below that of the first: {terms}."),
                    (false, true) => Say($"The high end of the last is {AmountText.InFull(gap)} above that of the first: {terms}."),
                    (false, false) => Say($"The high end of the last is {AmountText.InFull(gap)} below that of the first: {terms}."),
                },
                new(gap, Say("difference"), [first.Id, last.Id]) { Formula = terms, Definition = first.Definition });
        }
    }
}
