using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Pages.Ask;

/// <summary>Questions that can be asked by a press.</summary>
public sealed partial class NextQuestions
{
    /// <summary>The questions.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Questions { get; set; }
}
