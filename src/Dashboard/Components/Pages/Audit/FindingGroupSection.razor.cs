using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Audit;

/// <summary>The findings of one rule: a component for each rule, none for each finding.</summary>
public sealed partial class FindingGroupSection
{
    private const int MostLinks = 4;

    /// <summary>The findings.</summary>
    [Parameter]
    [EditorRequired]
    public required FindingGroup Group { get; set; }
}
