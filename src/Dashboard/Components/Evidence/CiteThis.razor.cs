using Dashboard.Citing;
using Dashboard.Documents.Citing;
using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>How to cite a claim, in every form: to select, to copy (js/copy.js) and to download.</summary>
public sealed partial class CiteThis
{
    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required Claim Claim { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Citable Cited { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet() => Cited = ClaimCitation.Of(View, Claim, new(Navigation.BaseUri));
}
