using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Evidence;

/// <summary>The claims that a claim is tied to, each with what the one is to the other.</summary>
public sealed partial class RelatedClaims
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    /// <summary>The relations in which it takes part, from either end.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Relation> Relations { get; set; }

    private string How(Relation relation) => (relation.Kind, Forward: relation.From == Claim.Id) switch
    {
        (RelationKind.Updates, true) => Say("Replaces"),
        (RelationKind.Updates, false) => Say("Replaced by"),
        (RelationKind.Derives, true) => Say("Computed from"),
        (RelationKind.Derives, false) => Say("Used in"),
        _ => Say("Same as"),
    };

    private Claim Other(Relation relation) => View.Snapshot.FindClaim(relation.From == Claim.Id ? relation.To : relation.From)!;
}
