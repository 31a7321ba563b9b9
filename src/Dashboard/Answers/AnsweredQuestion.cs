using Dashboard.Ask;
using Dashboard.Ask.Answering;
using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Observing;
using Dashboard.Views;

namespace Dashboard.Answers;

/// <summary>An answer with what the product knows of its claims: the chart that shows them and the findings that touch them. Page, interface and tools show the same.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Chart">The chart that shows the most of its claims; null where none shows any.</param>
/// <param name="Marks">The claims whose marks that chart lights up.</param>
/// <param name="Findings">What the rules found about its claims, the weightiest first.</param>
public sealed record AnsweredQuestion(Answer Answer, DrawnChart? Chart, IReadOnlyList<string> Marks, IReadOnlyList<Finding> Findings)
{
    private const int MostFindings = 5;

    /// <summary>Answers a question from the evidence of a view.</summary>
    /// <param name="view">The view: its packs, day and filter hold.</param>
    /// <param name="charts">Builds charts.</param>
    /// <param name="question">The question.</param>
    public static AnsweredQuestion Of(EvidenceView view, ChartSpecs charts, string question) => Of(view, charts, Asking.Of(view.Snapshot, view.Filter, question));

    /// <summary>An answer with chart and findings.</summary>
    /// <param name="view">The view.</param>
    /// <param name="charts">Builds charts.</param>
    /// <param name="answer">The answer.</param>
    public static AnsweredQuestion Of(EvidenceView view, ChartSpecs charts, Answer answer)
    {
        Observed.Question(EvidenceViewReader.NameOf(answer.Kind));
        var claims = answer.Claims;
        var (chart, marks) = answer.Kind == AnswerKind.Answer ? Shown(view, charts, claims, answer.Figures.Count > 0 ? answer.Figures[0].Claims : []) : (null, []);
        var findings = claims.SelectMany(view.Audit.OfClaim).Distinct().OrderBy(finding => finding.Severity).ThenBy(finding => finding.Id, StringComparer.Ordinal).Take(MostFindings);
        return new(answer, chart, marks, [.. findings]);
    }

    /// <summary>The chart with marks for most of the first figure’s claims, then of all; of several, the one with the fewest others.</summary>
    private static (DrawnChart? Chart, IReadOnlyList<string> Marks) Shown(EvidenceView view, ChartSpecs charts, IReadOnlyList<string> claims, IReadOnlyList<string> first)
    {
        // what is set about the chart of another page is not asked for here
        var plain = view with { Options = ChartOptions.None };
        return ChartCatalog.Of(view.Everything)
            .Select(chart => charts.Get(chart, plain))
            .Where(drawn => drawn.Spec.Empty is null)
            .Select(drawn => (Chart: (DrawnChart?)drawn, Marks: (IReadOnlyList<string>)[.. drawn.Claims.Select(claim => claim.Id).Intersect(claims)]))
            .Where(shown => shown.Marks.Count > 0)
            .OrderByDescending(shown => shown.Marks.Intersect(first).Count())
            .ThenByDescending(shown => shown.Marks.Count)
            .ThenBy(shown => shown.Chart!.Spec.Marks.Count())
            .FirstOrDefault((null, []));
    }

    /// <summary>The claims that the answer rests on, in the order of its sentences.</summary>
    public IReadOnlyList<Claim> Claims(EvidenceSnapshot snapshot) => [.. Answer.Claims.Select(snapshot.FindClaim).OfType<Claim>()];
}
