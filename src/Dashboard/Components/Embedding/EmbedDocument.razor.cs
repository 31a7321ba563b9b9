using Dashboard.Evidence.Wording;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Embedding;

/// <summary>A page that holds one chart and needs no circuit. Its links open a window of their own: the pages that they lead to let nobody frame them.</summary>
public sealed partial class EmbedDocument
{
    private const int LongestShown = 80;

    /// <summary>The evidence and the state of the address.</summary>
    [Parameter]
    [EditorRequired]
    public required EvidenceView View { get; set; }

    /// <summary>The chart's id, as it was asked for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Slug { get; set; }

    /// <summary>The chart; null where there is none with the id.</summary>
    [Parameter]
    public DrawnChart? Drawn { get; set; }

    /// <summary>What relative addresses start from.</summary>
    [Parameter]
    public string Root { get; set; } = "/";

    private string Shown => TextCut.To(Slug, LongestShown);
}
