using Dashboard.Evidence.Searching;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Pages.Search;

/// <summary>A text whose found words are marked. Written by hand: Razor would set blanks between the pieces.</summary>
public sealed class MarkedText : ComponentBase
{
    /// <summary>The text in pieces.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<SearchPart> Parts { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var part in Parts)
        {
            if (part.IsMatch)
            {
                builder.OpenElement(0, "mark");
                builder.AddContent(1, part.Text);
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(2, part.Text);
            }
        }
    }
}
