using Dashboard.Answers;
using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Ask;

/// <summary>A question and its answer. The form works without a circuit, and moves within one.</summary>
public sealed partial class AskPage
{
    private const int LongestTitle = 80;

    private EvidenceView? seen;
    private string? question;

    [Inject]
    private ChartSpecs ChartSpecs { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private AnsweredQuestion? Answered { get; set; }

    private string Title => Answered is null ? Say("Ask the evidence") : TextCut.To(View.Search!, LongestTitle);

    /// <summary>Questions of several kinds, as far as the evidence of the view answers them.</summary>
    private IEnumerable<string> Examples => new[]
    {
        Say("What was the capex of Microsoft in fiscal year 2025?"),
        Say("Which company had the highest capex in 2025?"),
        Say("How did guidance for 2026 change?"),
        Say("What did Alphabet guide for 2025, and what came of it?"),
        Say("Do sources disagree about the deal count of NVIDIA?"),
        Say("How much does the AI data center market grow a year from 2023 to 2033?"),
        Say("What drives energy?"),
        Say("Where does the figure of 1.4 trillion come from?"),
    }.Where(example => Asking.Of(View.Snapshot, View.Filter, example).Kind == AnswerKind.Answer);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(seen, View))
        {
            return;
        }

        seen = View;
        question = View.Search;
        Answered = string.IsNullOrWhiteSpace(View.Search) ? null : AnsweredQuestion.Of(View, ChartSpecs, View.Search);
    }

    private void Send() => Navigation.NavigateTo(DashboardUrls.Ask(View, question));
}
