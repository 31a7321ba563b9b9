using Dashboard.Ask.Answering;
using Dashboard.Ask.Lexicon;
using Dashboard.Ask.Planning;
using Dashboard.Ask.Reading;
using Dashboard.Evidence;
using Dashboard.Evidence.Measures;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask;

/// <summary>Answers questions from the evidence alone: a reading, a plan, sentences that rest on claims, or a reason why there are none.</summary>
public static class Asking
{
    /// <summary>The longest question, in UTF-16 units.</summary>
    public const int LongestQuestion = 2_000;

    /// <summary>Whether a text asks: it ends with a question mark, or begins with a word that asks and is more than that word.</summary>
    public static bool IsQuestion(string? text)
    {
        var asked = text?.Trim() ?? "";
        return asked.Length is > 2 and <= LongestQuestion && (asked[^1] is '?' or '？' || (Vocabulary.Openers.Any(opener => Begins(asked, opener)) && Tokens.Of(asked).Count > 2));
    }

    /// <summary>Answers a question.</summary>
    /// <param name="snapshot">The evidence, of the packs and the day of the view.</param>
    /// <param name="filter">Which claims are shown.</param>
    /// <param name="text">The question; what goes beyond <see cref="LongestQuestion"/> is not read.</param>
    /// <param name="names">The packs' names of metrics and definitions; null for those of the evidence.</param>
    public static Answer Of(EvidenceSnapshot snapshot, EvidenceFilter filter, string text, IAskNames? names = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(text);
        names ??= PackNames.Of(snapshot);
        var words = EvidenceWords.Of(snapshot, names);
        return Answer.Joined([.. Clauses.Of(words, TextCut.Start(text, LongestQuestion), filter.AsOf ?? snapshot.LatestDay).Select(question => Of(snapshot, filter, question, names))]);
    }

    /// <summary>Answers a question that a program has read already.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="filter">Which claims are shown.</param>
    /// <param name="question">The question; its ids are those of the evidence.</param>
    /// <param name="names">The packs' names of metrics and definitions; null for those of the evidence.</param>
    public static Answer Of(EvidenceSnapshot snapshot, EvidenceFilter filter, Question question, IAskNames? names = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(question);
        question = new Dating(snapshot, filter, names ?? PackNames.Of(snapshot)).Of(Parties.UnderItsName(new(snapshot, filter, question, names ?? PackNames.Of(snapshot))));
        // what describes a site does so whatever day is asked for
        if (question is { AsOf: not null, Unknown.Count: > 0 } && Unknowns.IsDescribed(new(snapshot, filter, question, names ?? PackNames.Of(snapshot))))
        {
            question = question with { Unknown = [] };
        }

        if (question is { AsOf: not null, Unknown.Count: > 0, Outside: null } && new Asked(snapshot, filter, question, names ?? PackNames.Of(snapshot)) is var whole && Unknowns.Eve(whole) is { } eve)
        {
            return Plans.Of(whole with { Question = question with { AsOf = null, AsOfWish = null, Unknown = [] } }, eve);
        }

        var known = question.AsOf is { } day && (filter.AsOf is null || day < filter.AsOf) ? snapshot.At([], day) : snapshot;
        var asked = new Asked(known, known == snapshot ? filter : filter with { AsOf = question.AsOf }, question, names ?? PackNames.Of(known));
        var answer = Rescaled.Of(asked, TakenForGiven.Checked(asked, Of(asked)));
        return answer.Kind switch
        {
            AnswerKind.Refusal => Contents.Of(asked) ?? (answer.Corrects ? null : StatedParts.Of(asked) ?? Rereadings.Of(asked, other => Again(new(asked.Snapshot, asked.Filter, other, asked.Names)))) ?? (question.Outside is null or "price" ? Nearby.Added(asked, answer) : answer),
            AnswerKind.Clarify when Nearby.IsNumbered(asked) => Nearby.Added(asked, answer),
            AnswerKind.Answer => Histories.Added(asked, BetweenTwo.Added(asked, NamedAmounts.Added(asked, SelfNamed.Added(asked, answer)))),
            _ => answer,
        };
    }

    /// <summary>What comes of the same question in another reading.</summary>
    private static Answer Again(Asked asked) => Rescaled.Of(asked, TakenForGiven.Checked(asked, Of(asked)));

    private static bool Begins(string text, string opener) =>
        text.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && (text.Length == opener.Length || Tokens.IsUnspaced(opener[0]) || !char.IsLetterOrDigit(text[opener.Length]));

    private static Answer Of(Asked asked)
    {
        var question = asked.Question;
        if (question is { Outside: null or "price", Unknown.Count: 0 } && PaperGains.Of(asked) is { } gain)
        {
            return gain;
        }

        if (question.Outside is { } scope)
        {
            return Refusals.OutOfScope(asked, scope);
        }

        if (question.Currency is { } currency && !Pool.About(asked, asked.Metrics).Any(claim => currency.Ids.Any(code => claim.Amount?.Unit.StartsWith(code, StringComparison.Ordinal) == true)))
        {
            return Refusals.OfCurrency(asked, currency.Said);
        }

        if (Heard.Of(asked) is { } heard)
        {
            return heard;
        }

        if (Unnamed.IsOfNothing(asked))
        {
            return new Reply(asked).Add(Say("The question does not say whose figure it asks for: each question stands alone here.")).Clarify([]);
        }

        asked = Settling.Held(Parties.Sites(Parties.Paired(Parties.Shared(Parties.Spoken(Unknowns.WithoutNames(asked))))));
        question = asked.Question;

        if (question.Negates)
        {
            return Refusals.Negated(asked);
        }

        if (question.BehindRound.Count > 0 && !(asked.Metrics.Count > 0 && asked.Metrics.Any(metric => asked.Snapshot.FindMetric(metric)?.Nature == MetricNature.Stock)))
        {
            return Refusals.Unknown(asked with { Question = question with { Unknown = [.. question.Unknown, .. question.BehindRound] } });
        }

        if (question.Unknown.Count > 0)
        {
            return Namesakes.Of(asked) is { } several ? several
                : Heard.OfAnother(asked) is { } other ? other
                : Opposed.OfWords(asked) is { } share ? share
                : Unknowns.Narrowed(asked) is { } narrowed ? Statements.Beside(asked, Plans.Of(asked, narrowed))
                : Unknowns.IsDescribed(asked) ? Plans.Of(asked, null)
                : Unknowns.Held(asked) is { } held ? Plans.Of(held.Asked, held.Claims)
                : Unknowns.Numbered(asked) is { } numbered ? Plans.Of(numbered, null)
                : Unknowns.Named(asked) is { } named ? Plans.Of(Dated(named), null)
                : question.IsOfPart ? Refusals.Unknown(asked)
                : Unknowns.Counted(asked) ?? Statements.Of(asked) ?? Statements.OfMeasure(asked) ?? (Worded.Of(asked) is { } worded ? Plans.Of(worded, null) : Refusals.Unknown(asked));
        }

        if (question.Part is not null && Unknowns.Uncounted(asked) is { Count: > 0 } uncounted)
        {
            return Refusals.Unknown(asked with { Question = question with { Unknown = uncounted } });
        }

        if (Statements.OfText(asked) is { } ofText)
        {
            return ofText;
        }

        if (Unnamed.IsEmpty(asked))
        {
            return Refusals.NotRead(asked);
        }

        // what is named by nothing but words that usually say nothing may be what a statement says
        if (question is { Metrics.Count: 0, Entities.Count: 0, Weak.Count: > 0 } && Planner.Of(question) is AskKind.LookUp or AskKind.List && Statements.Of(asked with { Question = question with { Unknown = question.Weak } }) is { } said)
        {
            return said;
        }

        var answer = Statements.Counted(asked, Plans.Of(asked, null));
        // what is asked may lie in the words that usually say nothing
        return answer.Kind == AnswerKind.Clarify && question.Weak.Count > 0 && question.Metrics.Count == 0 && !question.Points
            ? Unsaid(asked with { Question = question with { Unknown = question.Weak } })
            : answer;
    }

    /// <summary>The same with the time at which it was said, where the measure that tells it apart was found only now: "the H20 hit that it had warned of in April".</summary>
    private static Asked Dated(Asked asked) => new Dating(asked.Snapshot, asked.Filter, asked.Names).Of(asked.Question) is var dated && dated.AsOf == asked.Question.AsOf ? asked with { Question = dated } : asked;

    private static Answer Unsaid(Asked asked) => Statements.Of(asked) ?? Refusals.Unknown(asked);
}
