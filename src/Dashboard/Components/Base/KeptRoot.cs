using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Base;

/// <summary>Hands down to a part that is kept what the page would hand down.</summary>
internal sealed class KeptRoot : ComponentBase
{
    /// <summary>The component.</summary>
    [Parameter]
    [EditorRequired]
    public required Type Part { get; set; }

    /// <summary>The view.</summary>
    [Parameter]
    [EditorRequired]
    public required EvidenceView View { get; set; }

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required HttpContext HttpContext { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        Hand(builder, HttpContext, below => Hand(below, View, part =>
        {
            part.OpenComponent(0, Part);
            part.CloseComponent();
        }));

    private static void Hand<T>(RenderTreeBuilder builder, T value, RenderFragment content)
    {
        builder.OpenComponent<CascadingValue<T>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), value);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.ChildContent), content);
        builder.CloseComponent();
    }
}
