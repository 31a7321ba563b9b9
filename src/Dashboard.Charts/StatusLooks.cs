using System.Text.Json;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts;

/// <summary>What the looks of marks mean: the key of a chart on a page and in a picture.</summary>
public static class StatusLooks
{
    /// <summary>The looks that occur among the marks, and no others.</summary>
    public static IEnumerable<StatusLook> Of(IReadOnlyCollection<ChartMark> marks)
    {
        foreach (var status in marks.Where(mark => !mark.Derived || mark.Verdict is not null).Select(mark => mark.Status).Distinct().Order())
        {
            yield return new(NameOf(status), StatusText.Of(status), StatusText.Meaning(status));
        }

        if (marks.Any(mark => mark.Range == RangeKind.Uncertainty))
        {
            yield return new("uncertainty", Say("a forecast’s range"), Say("how unsure somebody’s forecast is"));
        }

        if (marks.Any(mark => mark.Range == RangeKind.Guidance))
        {
            yield return new("guidance-range", Say("a company’s own range"), Say("what a company means to do, from its lower to its upper end"));
        }

        if (marks.Any(mark => mark.DefinitionDiffers))
        {
            yield return new("definition", Say("counted differently"), Say("one company and period, counted in more than one way: no contradiction"));
        }

        if (marks.Any(mark => mark is { Derived: true, Verdict: null }))
        {
            yield return new("derived", MarkStatus.Computed, Say("is in no source: computed from the claims, formula below"));
        }

        if (marks.Any(mark => mark.Conflict))
        {
            yield return new("conflict", Say("disagreement"), Say("another claim contradicts it"));
        }

        if (marks.Any(mark => mark is { Severity: FindingSeverity.High, Label: not null }))
        {
            yield return new("finding-high", Say($"{FindingText.Of(FindingSeverity.High)} finding"), FindingText.Meaning(FindingSeverity.High));
        }

        if (marks.Any(mark => mark is { Severity: FindingSeverity.Medium, Label: not null }))
        {
            yield return new("finding-medium", Say($"{FindingText.Of(FindingSeverity.Medium)} finding"), FindingText.Meaning(FindingSeverity.Medium));
        }
    }

    /// <summary>The id of a status: "actual".</summary>
    internal static string NameOf(ClaimStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());
}
