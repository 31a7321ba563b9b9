using System.Globalization;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Components.Pages.Report;

/// <summary>The numbers of sources, each a link to its place in the list of references; where there is none, that is said.</summary>
public sealed class ReferenceLinks : ComponentBase
{
    /// <summary>The numbers.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<int> Numbers { get; set; }

    /// <summary>The view that the report is of.</summary>
    [Parameter]
    [EditorRequired]
    public required EvidenceView View { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", Numbers.Count == 0 ? "references uncited" : "references");
        if (Numbers.Count == 0)
        {
            builder.AddContent(2, Say("no source"));
        }

        foreach (var number in Numbers)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            builder.OpenElement(3, "a");
            builder.AddAttribute(4, "href", $"{DashboardUrls.Here(View)}#ref-{digits}");
            builder.AddAttribute(5, "aria-label", Say($"Reference {digits}"));
            builder.AddContent(6, $"[{digits}]");
            builder.CloseElement();
        }

        builder.CloseElement();
    }
}
