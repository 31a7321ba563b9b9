using Dashboard.Charts;
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
            foreach (var status in Marks.Where(mark => !mark.Derived).Select(mark => mark.Status).Distinct().Order())
            {
                yield return (EvidenceViewReader.NameOf(status), StatusText.Of(status), StatusText.Meaning(status));
            }

            if (Marks.Any(mark => mark.Derived))
            {
                yield return ("derived", "computed", "stands in no source: computed from the claims, formula below");
            }

            if (Marks.Any(mark => mark.Conflict))
            {
                yield return ("conflict", "disagreement", "another claim contradicts it");
            }
        }
    }
}
