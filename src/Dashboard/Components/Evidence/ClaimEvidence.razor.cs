using Dashboard.Evidence;
using Dashboard.Evidence.Derivations;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Everything known about one claim: figure, status, period, sources, what it disagrees with, what is computed from it.</summary>
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

    private IReadOnlyList<DerivedFigure> Derived { get; set; } = [];

    private IReadOnlyList<(string How, Claim Other, string? Formula)> Related { get; set; } = [];

    private IEnumerable<Entity> Concerned =>
        (Claim.Entity is { } entity ? [entity, .. Claim.Mentions] : Claim.Mentions).Distinct().Select(id => View.Snapshot.FindEntity(id)!);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Derived = [.. DerivedFigures.Of(View.Snapshot, EvidenceFilter.None).Where(figure => figure.Inputs.Contains(Claim))];
        Related = [.. View.Snapshot.RelationsOf(Claim.Id).Where(relation => relation.Kind != RelationKind.Contradicts).Select(Relate)];
    }

    private static string Words(string id) => id.Replace('-', ' ');

    private (string How, Claim Other, string? Formula) Relate(Relation relation)
    {
        var forward = relation.From == Claim.Id;
        var other = View.Snapshot.FindClaim(forward ? relation.To : relation.From)!;
        var how = (relation.Kind, forward) switch
        {
            (RelationKind.Updates, true) => "Takes the place of",
            (RelationKind.Updates, false) => "Overtaken by",
            (RelationKind.Derives, true) => "Follows from",
            (RelationKind.Derives, false) => "Goes into",
            _ => "Says the same as",
        };
        return (how, other, relation.Formula is null ? null : $"({relation.Formula})");
    }
}
