using Dashboard.Ask.Lexicon;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <content>What stands behind and before, and is no time.</content>
internal sealed partial class QuestionReader
{
    /// <summary>Hears a word for a time that has no date behind it; whether it is done with.</summary>
    private bool IsBehind(IReadOnlyList<Element> elements, int at)
    {
        var element = elements[at];
        // "how much was it after in April": what it looked for, and no time behind another
        if (element.Words is [{ Text: "after" }] && at + 1 < elements.Count && elements[at + 1].Words[0].Text is "in" or "during" or "back")
        {
            statuses.Add(ClaimStatus.Sought);
            return true;
        }

        // "in September 2025, after its new tariff": an event that a statement may name, and no time behind another
        if (element is { IsParted: true, Words: [{ Text: "after" or "before" }] } && periods.Wishes.Count > 0 && !elements.Skip(at + 1).Any(next => next.Number is not null || next.As(TermKind.Month) is not null || next.As(TermKind.Quarter) is not null || next.As(TermKind.Half) is not null))
        {
            return true;
        }

        // "the month after", "how many were they before": behind no time
        if (element.Words is [{ Text: "after" or "before" }] && at + 1 == elements.Count && at > 0 && elements[at - 1].Words[^1].Text is "month" or "quarter" or "week" or "day" or "they" or "it" or "been")
        {
            return true;
        }

        // "after the IPO": a time that is no date
        if (element.As(TermKind.From) is { Keys: [not "from" and not "between", ..] } && !element.Words[0].IsSign && Behind(elements, at) is { } follower && follower.Terms.Any(term => term.Kind is TermKind.Metric or TermKind.Definition or TermKind.Entity))
        {
            var said = follower.Said.Any(char.IsAsciiDigit) ? element.Said : $"{element.Said} {follower.Said}";
            (follower.As(TermKind.Definition) is not null ? behindRound : unknown).Add(said);
        }

        // 扣除SAFE后: what is left out ends there, and is no time
        if (excepts && element.Words[0].IsSign && Vocabulary.Behinds.Contains(element.Said) && excluded.Count + excludedDefinitions.Count > 0)
        {
            excepts = false;
            return true;
        }

        // 在新规则之后: an event that a statement may name, and no time
        if (element.As(TermKind.From) is { Keys: ["after" or "before", ..] } && element.Words[0].IsSign && at > 0 && elements[at - 1].IsUnknown && Vocabulary.Glosses.Contains(elements[at - 1].Said))
        {
            return true;
        }

        if (element.As(TermKind.From) is { Keys: ["after" or "before", ..] } && element.Words[0].IsSign)
        {
            HearEvent(elements, at);
        }

        return false;
    }

    /// <summary>"Before and after proceeds", "before or after what customers pay", 之前还是之后 has no time in it.</summary>
    private static bool IsBeforeNoTime(IReadOnlyList<Element> elements, int at)
    {
        return (elements[at].Words is [{ Text: "before" or "after" }] && at + 1 < elements.Count && elements[at + 1].Joins) || (IsSide(at) && (IsOther(at - 1) || IsOther(at + 1)));

        bool IsSide(int place) => place >= 0 && place < elements.Count && elements[place].As(TermKind.From) is { Keys: ["before" or "after", ..] };
        bool IsOther(int between) => between > 0 && between < elements.Count && elements[between].Number is null && IsSide((2 * between) - at);
    }

    /// <summary>收购 somebody 之后: a time that is no date, where the word for it stands behind.</summary>
    private void HearEvent(IReadOnlyList<Element> elements, int at)
    {
        var before = at - 1;
        while (before >= 0 && at - before < MostOfEvent && elements[before].As(TermKind.Year) is null && elements[before].Number is null)
        {
            var said = string.Concat(elements.Skip(before).Take(at - before + 1).Select(element => element.Said));
            if (elements[before].As(TermKind.Definition) is { } round && IsRound(round))
            {
                behindRound.Add(said);
                return;
            }

            if ((elements[before].As(TermKind.Metric) ?? elements[before].As(TermKind.Soft)) is { } metric && metric.Keys.All(Vocabulary.Between.Contains))
            {
                unknown.Add(said);
                return;
            }

            before--;
        }
    }

    private static bool IsRound(Term definition) => definition.Keys.All(key => key.Contains("series", StringComparison.Ordinal));
}
