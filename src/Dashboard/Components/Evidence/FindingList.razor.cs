using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>What the rules have to say about one claim or source: each finding with the other claims and sources that it concerns, and with its rule.</summary>
public sealed partial class FindingList
{
    /// <summary>More claims than these are folded with the rule.</summary>
    private const int MostBeside = 2;

    /// <summary>The findings, in the order in which they are shown.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<Finding> Findings { get; set; }

    /// <summary>The id of the claim that they are listed at: it needs no link to itself, and its sources stand beside it.</summary>
    [Parameter]
    public string? Claim { get; set; }

    /// <summary>The id of the source that they are listed at.</summary>
    [Parameter]
    public string? Source { get; set; }

    private static AuditRule RuleOf(Finding finding) => AuditRules.Find(finding.Rule)!;

    private IReadOnlyList<Claim> Others(Finding finding) => [.. finding.Claims.Concat(finding.Beside).Where(id => id != Claim).Select(id => View.Snapshot.FindClaim(id)!)];

    private IReadOnlyList<string> OtherSources(Finding finding)
    {
        var own = Claim is null ? [] : View.Snapshot.FindClaim(Claim)?.Citations.Select(citation => citation.Source).ToHashSet() ?? [];
        return [.. finding.Sources.Where(id => id != Source && !own.Contains(id))];
    }
}
