using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Evidence;

namespace Dashboard.Ask.Reading;

/// <summary>Reads a text as one question, or as the two that it puts in one sentence.</summary>
internal static class Clauses
{
    private const int MostCuts = 8;
    private const int MostOfTime = 3;
    private static readonly string[] Together = ["compare", "difference", "outcome", "verdict", "judged", "sum", "average", "share", "conflict", "spread", "ratio"];

    /// <summary>The questions.</summary>
    public static IReadOnlyList<Question> Of(EvidenceWords words, string text, DateOnly today)
    {
        var slips = new List<(string Said, string Read)>();
        var elements = Elements.Of(text, words.Phrases, slips);
        var whole = Read(elements);
        if (whole.Outside is not null || whole.Amounts.Any(amount => amount.Bound is null))
        {
            return [whole];
        }

        var cuts = Enumerable.Range(1, Math.Max(0, elements.Count - 2)).Where(at => (elements[at].Joins && !IsOfSpan(elements, at)) || (elements[at].IsParted && !IsTo(elements[at]))).Take(MostCuts);
        foreach (var cut in cuts)
        {
            var first = Read([.. elements.Take(cut)]);
            var begin = elements[cut].Joins ? cut + 1 : cut;
            var second = Read([.. elements.Skip(begin)]);
            if (!IsTopic(elements[cut], first) && (whole.Unknown.Count == 0 || IsOfTwoTimes(first, second)) && !IsFrame(words, first) && (IsOfTwo(whole, first, second, Opens(elements[begin])) || (elements[cut].Joins && Opens(elements[begin]) && IsOfItsGrowth(first, second))))
            {
                return [Completed(words, first, second), Completed(words, second, first)];
            }
        }

        return [whole];

        Question Read(IReadOnlyList<Element> part) => new QuestionReader(words, text, slips, today).Read(part);
    }

    /// <summary>"Between January and April 2021": the two ends of one time.</summary>
    private static bool IsOfSpan(IReadOnlyList<Element> elements, int at) => elements.Take(at).TakeLast(MostOfTime).Any(element => element.Words is [{ Text: "between" }]) && elements.Skip(at + 1).Take(MostOfTime).Any(element => element.As(TermKind.Month) is not null || element.Year is not null);

    /// <summary>"Nov 2025 - Aug 2026": the dash says "to".</summary>
    private static bool IsTo(Element element) => element.Words[0].IsDashed && element.Terms.Any(term => term.Kind is TermKind.Month or TermKind.Quarter or TermKind.Fiscal or TermKind.Year);

    /// <summary>"Hyperion financing - what was it after": what the question is about, and none of its own.</summary>
    private static bool IsTopic(Element begin, Question half) => begin.Words[0].IsDashed && half is { Intents.Count: 0, Statuses.Count: 0, Periods.Count: 0 };

    /// <summary>Whether the halves cannot be read as one question.</summary>
    private static bool IsOfTwo(Question whole, Question first, Question second, bool opens) =>
        HasContent(first) && HasContent(second) && ((!Together.Any(whole.Asks) && (IsOfTwoTimes(first, second) || IsOfTwoTimes(second, first) || IsOfTwoMatters(first, second) || IsOfTwoFigures(first, second))) || (opens && (IsOfTwoKinds(first, second) || IsOfHowMuch(first, second))));

    /// <summary>"In the agency's forecast of April, what part": whose words are meant, and no question.</summary>
    private static bool IsFrame(EvidenceWords words, Question half) => half is { Metrics.Count: 0, Definitions.Count: 0, Segments.Count: 0 } && half.Entities.Count + half.Speakers.Count > 0 && IsForecast(half) && half.Entities.All(named => named.Ids.All(words.Mouths.Contains));

    /// <summary>"Who put money into the Series B, and how much was it?"</summary>
    private static bool IsOfHowMuch(Question first, Question second) => first.Asks("who") && first.Definitions.Count > 0 && first.Metrics.Any(metric => metric.Ids.Any(Vocabulary.Between.Contains)) && second.Metrics.Count == 0 && second.Asks("amount");

    /// <summary>"What was its capex in fiscal 2025, and how fast did it grow?"</summary>
    private static bool IsOfItsGrowth(Question first, Question second) => first is { Metrics.Count: 1, Entities.Count: > 0, Periods.Count: 1, Statuses.Count: 0 } && IsPlain(first) && Planner.Of(second) is AskKind.Growth && second is { Metrics.Count: 0, Entities.Count: 0, Periods.Count: 0, Definitions.Count: 0 };

    /// <summary>"Capex in 2025 and the guidance for 2026".</summary>
    private static bool IsOfTwoTimes(Question plain, Question forecast) =>
        IsForecast(forecast) && !IsForecast(plain) && plain.Periods.Count > 0 && (plain.Metrics.Count > 0 || plain.Statuses.Contains(ClaimStatus.Actual))
        && !forecast.Periods.Any(plain.Periods.Contains) && !IsForecastOf(plain, forecast);

    /// <summary>"The forecast and the outcome for 2025" is one question, with its time behind both.</summary>
    private static bool IsForecastOf(Question plain, Question forecast) => forecast.Periods.Count == 0 && plain.Statuses.Contains(ClaimStatus.Actual);

    /// <summary>"Revenue of one in 2025 and capex of the other in 2024".</summary>
    private static bool IsOfTwoMatters(Question first, Question second) =>
        first.Entities.Count > 0 && second.Entities.Count > 0 && first.Metrics.Count > 0 && second.Metrics.Count > 0 && IsPlain(first) && IsPlain(second)
        && (!Same(first.Metrics, second.Metrics) || (first.Periods.Count > 0 && second.Periods.Count > 0 && !first.Periods.SequenceEqual(second.Periods)));

    /// <summary>"Looked for so much in November, and closed on so much in January": another measure at another time.</summary>
    private static bool IsOfTwoFigures(Question first, Question second) =>
        first.Entities.Count > 0 && second.Entities.Count == 0 && first.Metrics.Count > 0 && second.Metrics.Count > 0 && first.Periods.Count > 0 && second.Periods.Count > 0
        && IsPlain(first) && IsPlain(second) && !Same(first.Metrics, second.Metrics) && !first.Periods.SequenceEqual(second.Periods);

    /// <summary>"What was it, and how did the guidance change?"</summary>
    private static bool IsOfTwoKinds(Question first, Question second) =>
        Planner.Of(first) is var one && Planner.Of(second) is var other && one != other && !IsVerdictOf(second, other) && !IsDistanceOf(first, one, second, other) && IsSpecial(one) != IsSpecial(other) && (IsSpecial(one) ? Says(second) || (IsStanding(second) && first.Periods.Count > 0 && !first.Periods.SequenceEqual(second.Periods)) : Says(first));

    /// <summary>"And where did it stand in February 2026?"</summary>
    private static bool IsStanding(Question half) => half is { Statuses: [ClaimStatus.Actual], Periods.Count: 1, Metrics.Count: 0, Entities.Count: 0 };

    /// <summary>"It was to double. Did that come true?" asks one thing.</summary>
    private static bool IsVerdictOf(Question half, AskKind kind) => kind == AskKind.Outcome && half is { Points: true, Metrics.Count: 0, Entities.Count: 0, Periods.Count: 0 };

    /// <summary>"Do the counts of the five agree, and if not, how far apart are they?", "there are two figures, one gross and one net: how far apart are they?" asks one thing.</summary>
    private static bool IsDistanceOf(Question first, AskKind one, Question half, AskKind other) => one == AskKind.Conflict && other is AskKind.Spread or AskKind.Difference && (first.Entities.Count > 1 || first.Ways.Count > 1) && half is { Metrics.Count: 0, Entities.Count: 0, Periods.Count: 0 };

    private static bool IsSpecial(AskKind kind) => kind is AskKind.Definition or AskKind.Source or AskKind.Vintages or AskKind.Outcome or AskKind.Spread or AskKind.Drivers or AskKind.Members;

    private static bool Says(Question question) => question.Metrics.Count > 0 || question.Definitions.Count > 0;

    private static bool IsPlain(Question question) => Planner.Of(question) is AskKind.LookUp or AskKind.List;

    private static bool HasContent(Question question) => question.Metrics.Count > 0 || question.Statuses.Count > 0 || question.Definitions.Count > 0 || question.Segments.Count > 0 || question.Entities.Count > 0 || IsSpecial(Planner.Of(question));

    private static bool IsForecast(Question question) => question.Statuses.Contains(ClaimStatus.Guidance) || question.Statuses.Contains(ClaimStatus.Projection) || question.Statuses.Contains(ClaimStatus.Sought);

    private static bool Same(IReadOnlyList<Named> one, IReadOnlyList<Named> other) => one.SelectMany(named => named.Ids).Any(other.SelectMany(named => named.Ids).Contains);

    private static bool Opens(Element element) => Vocabulary.Openers.Any(opener => opener.Equals(element.Words[0].Said, StringComparison.OrdinalIgnoreCase) || element.Said.StartsWith(opener + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>A half with what only the other one says.</summary>
    private static Question Completed(EvidenceWords words, Question half, Question other) => half with
    {
        Entities = half.Entities.Count > 0 && half.Entities.All(named => named.Ids.All(words.Mouths.Contains)) ? [.. half.Entities, .. other.Entities.Where(named => !named.Ids.All(words.Mouths.Contains))]
            : half.Entities.Count > 0 || half.Segments.Count > 0 ? half.Entities : other.Entities,
        Segments = half.Entities.Count > 0 || half.Segments.Count > 0 ? half.Segments : other.Segments,
        Metrics = half.Metrics.Count > 0 || half.Definitions.Count > 0 || half.Asks("amount") && IsOfHowMuch(other, half) ? half.Metrics : other.Metrics,
        Definitions = half.Metrics.Count == 0 && IsOfHowMuch(other, half) ? other.Definitions : half.Definitions,
        Periods = half.Periods.Count > 0 ? half.Periods : other.Periods,
        // "what charge did it warn of, and why": why it warned
        Statuses = half is { Statuses.Count: 0, Metrics.Count: 0 } && Planner.Of(half) is AskKind.Drivers && IsForecast(other) ? other.Statuses : half.Statuses,
        Excluded = half.Excluded.Count > 0 ? half.Excluded : other.Excluded,
        AsOf = half.AsOf ?? other.AsOf,
        Points = half.Points && half.Entities.Count == 0 && other.Entities.Count == 0,
    };
}
