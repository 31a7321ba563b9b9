using Dashboard.Charts;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>What the looks of the marks mean: only those that occur.</summary>
public sealed partial class StatusKey
{
    /// <summary>The marks.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<ChartMark> Marks { get; set; }

    private IEnumerable<(string Look, string Name, string Meaning)> Looks
    {
        get
        {
            foreach (var status in Marks.Where(mark => !mark.Derived || mark.Verdict is not null).Select(mark => mark.Status).Distinct().Order())
            {
                yield return (EvidenceViewReader.NameOf(status), StatusText.Of(status), StatusText.Meaning(status));
            }

            if (Marks.Any(mark => mark.Range == RangeKind.Uncertainty))
            {
                yield return ("uncertainty", "a forecast’s range", "how unsure somebody’s forecast is");
            }

            if (Marks.Any(mark => mark.Range == RangeKind.Guidance))
            {
                yield return ("guidance-range", "a company’s own range", "what a company means to do, from its lower to its upper end");
            }

            if (Marks.Any(mark => mark.DefinitionDiffers))
            {
                yield return ("definition", "counted differently", "one company and period, counted in more than one way: no contradiction");
            }

            if (Marks.Any(mark => mark is { Derived: true, Verdict: null }))
            {
                yield return ("derived", "computed", "stands in no source: computed from the claims, formula below");
            }

            if (Marks.Any(mark => mark.Conflict))
            {
                yield return ("conflict", "disagreement", "another claim contradicts it");
            }

            if (Marks.Any(mark => mark is { Severity: FindingSeverity.High, Label: not null }))
            {
                yield return ("finding-high", $"{FindingText.Of(FindingSeverity.High)} finding", FindingText.Meaning(FindingSeverity.High));
            }

            if (Marks.Any(mark => mark is { Severity: FindingSeverity.Medium, Label: not null }))
            {
                yield return ("finding-medium", $"{FindingText.Of(FindingSeverity.Medium)} finding", FindingText.Meaning(FindingSeverity.Medium));
            }
        }
    }
}
