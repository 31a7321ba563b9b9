using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Base;

/// <summary>A heading whose level is known only where it is used.</summary>
public sealed class HeadingAt : ComponentBase
{
    /// <summary>1 to 6.</summary>
    [Parameter]
    [EditorRequired]
    public int Level { get; set; }

    /// <summary>The language of the text, where it is not that of the page.</summary>
    [Parameter]
    public string? Lang { get; set; }

    /// <summary>The text.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h" + Math.Clamp(Level, 1, 6).ToString(CultureInfo.InvariantCulture));
        builder.AddAttribute(1, "lang", Lang);
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
