using Dashboard.Evidence;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Ask.Answering;

/// <summary>Gathers what is said to a question.</summary>
/// <param name="asked">The question.</param>
internal sealed class Reply(Asked asked)
{
    /// <summary>How many questions an answer leads to at most.</summary>
    internal const int MostFollowUps = 6;

    private readonly List<AnswerSentence> sentences = [];
    private readonly List<AnswerFigure> figures = [];

    /// <summary>Whether something has been said.</summary>
    public bool IsEmpty => sentences.Count == 0;

    /// <summary>Says a sentence that rests on the claims.</summary>
    public Reply Add(string text, params IEnumerable<Claim> claims)
    {
        sentences.Add(new(text, [.. claims.Select(claim => claim.Id).Distinct()]));
        return this;
    }

    /// <summary>Tells a quantity, with its figure.</summary>
    public Reply Tell(Told told)
    {
        sentences.Add(told.Sentence(asked));
        if (told.Figure(asked) is { } figure)
        {
            figures.Add(figure);
        }

        foreach (var against in told.Against)
        {
            sentences.Add(new(Told.Text(asked, against), [against.Id]));
            figures.Add(Told.FigureOf(asked, against)!);
        }

        if (told.Against.Count > 0)
        {
            Add(Say("These figures exclude each other: the sources disagree."), told.Against.Prepend(told.Head));
        }

        return this;
    }

    /// <summary>Tells a claim that is named in passing.</summary>
    public Reply Tell(Claim claim)
    {
        sentences.Add(new(Told.Text(asked, claim), [claim.Id]));
        if (Told.FigureOf(asked, claim) is { } figure)
        {
            figures.Add(figure);
        }

        return this;
    }

    /// <summary>Gives the figure of a claim that a sentence has told already.</summary>
    public Reply Figure(Claim claim)
    {
        if (Told.FigureOf(asked, claim) is { } figure)
        {
            figures.Add(figure);
        }

        return this;
    }

    /// <summary>Tells a number that is computed.</summary>
    public Reply Compute(string text, AnswerFigure figure)
    {
        sentences.Add(new(text, figure.Claims));
        figures.Insert(figures.TakeWhile(other => other.Formula is not null).Count(), figure);
        return this;
    }

    /// <summary>An answer.</summary>
    public Answer Answer(params IEnumerable<string?> followUps) => Made(AnswerKind.Answer, followUps) with { Figures = [.. figures.DistinctBy(figure => figure.Key)] };

    /// <summary>A refusal: it has no figures.</summary>
    public Answer Refusal(params IEnumerable<string?> followUps) => Made(AnswerKind.Refusal, followUps);

    /// <summary>A question back, with what may have been meant.</summary>
    public Answer Clarify(IEnumerable<string?> choices) => Made(AnswerKind.Clarify, choices);

    private Answer Made(AnswerKind kind, IEnumerable<string?> followUps) => new(kind, ReadingText.Of(asked), [.. sentences.DistinctBy(sentence => sentence.Key)])
    {
        Citations = [.. sentences.SelectMany(sentence => sentence.Claims).Select(asked.Snapshot.FindClaim).OfType<Claim>().SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct()],
        FollowUps = [.. followUps.OfType<string>().Distinct().Take(MostFollowUps)],
    };
}
