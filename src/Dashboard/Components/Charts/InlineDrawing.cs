using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Charts;

/// <summary>
/// A drawing in the first HTML. The only markup that is not written by a component: it comes from <see cref="Drawings.PageDrawings"/>, where an XML writer has
/// escaped every text.
/// </summary>
public sealed class InlineDrawing : ComponentBase
{
    /// <summary>The drawing.</summary>
    [Parameter]
    [EditorRequired]
    public required string Svg { get; set; }

    /// <summary>The proportion of a drawing, as a style sheet names it.</summary>
    /// <param name="svg">The drawing.</param>
    public static string RatioOf(string svg)
    {
        ArgumentNullException.ThrowIfNull(svg);
        const string Before = "viewBox=\"";
        var start = svg.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        var box = svg[start..svg.IndexOf('"', start)].Split(' ');
        return $"{box[2]}/{box[3]}";
    }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, Svg);
    }
}
