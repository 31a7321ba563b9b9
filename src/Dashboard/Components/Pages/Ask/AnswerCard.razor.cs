using Dashboard.Answers;
using Dashboard.Ask.Answering;
using Dashboard.Decks;
using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Ask;

/// <summary>An answer: what was read, what is said with its claims, the figures, the chart, the documents, what the audit found, and what to ask next.</summary>
public sealed partial class AnswerCard
{
    private const int MostLinks = 8;
    private const int MostSources = 12;
    private const int MostFigures = 12;

    /// <summary>The answer.</summary>
    [Parameter]
    [EditorRequired]
    public required AnsweredQuestion Answered { get; set; }

    /// <summary>The question.</summary>
    [Parameter]
    [EditorRequired]
    public required string Question { get; set; }

    private Answer Answer => Answered.Answer;

    private string Heading => Answer.Kind switch
    {
        AnswerKind.Answer => Say("Answer"),
        AnswerKind.Clarify => Say("A question back"),
        _ => Say("No answer in the evidence"),
    };

    /// <summary>The answer as a part of a deck; null where its question is too long for an address of several.</summary>
    private string? Part => AnswerPart.Takes(Question) ? new AnswerPart(Answered.Chart?.Spec.Slug ?? "", Question).Id : null;

    private IReadOnlyList<AnswerSentence> Told => Answer.Sentences;

    private IReadOnlyList<Source> Sources => [.. Answer.Citations.Select(View.Snapshot.FindSource).OfType<Source>().Take(MostSources)];

    /// <summary>Claims are numbered in the order in which they are named.</summary>
    private int NumberOf(string claim) => Answer.Claims.Index().First(pair => pair.Item == claim).Index + 1;
}
