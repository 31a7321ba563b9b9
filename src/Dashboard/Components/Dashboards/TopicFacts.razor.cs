using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>The report's rating beside what the numbers say, and who belongs to a segment.</summary>
public sealed partial class TopicFacts
{
    private const int Most = 4;

    /// <summary>What the page is about.</summary>
    [Parameter]
    [EditorRequired]
    public required Topic Topic { get; set; }
}
