using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;

namespace Dashboard.Ask.Answering;

/// <summary>Whom, and what, a question is about that names it not, or points to what was said before.</summary>
internal static class Unnamed
{
    private const int Near = 4;

    /// <summary>Whether nothing of the evidence is named.</summary>
    public static bool IsEmpty(Asked asked)
    {
        var question = asked.Question;
        return question.Entities.Count == 0 && question.Metrics.Count == 0 && question.Segments.Count == 0 && question.Definitions.Count == 0 && question.Sources.Count == 0
            // "how many gigawatts did Aterio count in 2026"
            && !(question.Speakers.Count > 0 && question.Unit is not null)
            && !question.Asks("conflict") && !question.Amounts.Any(amount => amount.Unit is not null && asked.Snapshot.Claims.Any(amount.Fits)) && !(question.Statuses.Count > 0 && (question.Periods.Count > 0 || question.Asks("beat") || question.Asks("miss") || question.Asks("meet")));
    }

    /// <summary>"It doubled within a year: how much was it", "which of those two is right": whether it only points to what was said before.</summary>
    public static bool IsOfNothing(Asked asked) => asked.Question is { Points: true, Entities.Count: 0, Metrics.Count: 0, Segments.Count: 0, Definitions.Count: 0, Sources.Count: 0, Speakers.Count: 0, Amounts.Count: 0, Periods.Count: 0, Statuses.Count: < 2, Group: null }
        && (asked.Question.Asks("conflict") || !asked.Question.AsksAny("who", "dated", "made-by", "disclaimer", "currency"));

    /// <summary>Whether a number is all that is named: then its claims are the answer, with their sources.</summary>
    public static bool IsOfNumberAlone(Asked asked) =>
        asked.Question.Amounts.Any(amount => amount.Bound is null) && asked.Metrics.Count == 0 && asked.Subjects.Count == 0 && asked.Question.Segments.Count == 0 && !asked.Question.Asks("share");

    /// <summary>"How large was that", "what is in that capex figure", "is its backlog now above the other": of somebody whom the question does not name.</summary>
    public static bool IsOfSomebody(Asked asked)
    {
        var question = asked.Question;
        return question.Points && question.Metrics.Count + question.Statuses.Count + question.Definitions.Count > 0 && !IsNumberTold(asked) ? (!question.Asks("who") || IsOfThat(question) || Vocabulary.Pairs.Any(pair => question.Text.Contains(pair, StringComparison.Ordinal))) && (!question.Asks("definition") || IsOfThatFigure(question)) && !Heard.IsWhose(question)
            : IsOfTheOne(question) || asked.IsYesOrNo && question.Asks("compare") && question is { Metrics.Count: 1, Periods.Count: 0, Definitions.Count: 0, Amounts.Count: 0, Group: null } && Planner.Of(question) is AskKind.Comparison;
    }

    /// <summary>"That 433 million shows up twice: which names does it get": a number that claims hold says by itself what is pointed at, where no measure but a soft one is named.</summary>
    private static bool IsNumberTold(Asked asked) => asked.Question is { IsSoft: true, Statuses.Count: 0 } question && question.Asks("conflict") && question.Amounts.Any(amount => amount is { Bound: null, Unit: not null } && asked.Snapshot.Claims.Any(amount.Fits));

    /// <summary>"Who led that round": what two have between them, of nobody that is named, and at no time.</summary>
    private static bool IsOfThat(Question question) => question.Periods.Count + question.Amounts.Count + question.Definitions.Count == 0 && question.Metrics.Any(named => named.Ids.Any(Vocabulary.Between.Contains));

    /// <summary>"When does the site go live", "how large was the loan": of one of many.</summary>
    private static bool IsOfTheOne(Question question) => question is { Periods.Count: 0, Definitions.Count: 0, Amounts.Count: 0, Statuses.Count: 0, Group: null } && question.Words is var words
        && words.Index().Any(pair => Vocabulary.Singles.Contains(pair.Item.Text) && pair.Item.Said == pair.Item.Text && pair.Index > 0 && words[pair.Index - 1].Text == "the" && (pair.Index + 1 == words.Count || pair.Index + 2 == words.Count || !Vocabulary.Prepositions.Contains(words[pair.Index + 1].Text)));

    /// <summary>"What exactly is included in that capex figure": of one figure, and not of the measure.</summary>
    private static bool IsOfThatFigure(Question question)
    {
        var words = question.Words;
        return words.Index().Any(pair => pair.Item.Text is "that" or "this" && words.Skip(pair.Index + 1).Take(Near).Any(word => word.Text is "figure" or "number"));
    }
}
