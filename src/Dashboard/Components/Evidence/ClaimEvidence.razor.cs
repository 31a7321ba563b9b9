using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Everything known about one claim: figure, status, period, what it disagrees with, findings, sources, what is computed from it.</summary>
public sealed partial class ClaimEvidence
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    /// <summary>The level of the statement's heading.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 1;

    /// <summary>The id of the statement's heading.</summary>
    [Parameter]
    public string? HeadingId { get; set; }

    /// <summary>What stands between the figure and the facts.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private IReadOnlyList<(Claim Claim, string? Reason)> Conflicts { get; set; } = [];

    private IReadOnlyList<Finding> Findings { get; set; } = [];

    private IReadOnlyList<DerivedFigure> Derived { get; set; } = [];

    private IReadOnlyList<Relation> Related { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Conflicts = [.. View.Snapshot.ConflictsOf(Claim.Id)];
        // what an editor noted of a contradiction stands with the other claim already
        Findings = [.. View.Audit.OfClaim(Claim.Id).Where(finding => !Conflicts.Any(conflict => conflict.Reason == finding.Message))];
        Derived = [.. DerivedFigures.About(View.Snapshot, Claim)];
        Related = [.. View.Snapshot.RelationsOf(Claim.Id).Where(relation => relation.Kind != RelationKind.Contradicts)];
    }
}
