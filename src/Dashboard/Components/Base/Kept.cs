using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Base;

/// <summary>A part of a page that <see cref="KeptHtml"/> keeps, in first HTML; elsewhere the part itself. A circuit is better given the part itself: each component costs it memory.</summary>
/// <typeparam name="TPart">A component that takes the view from above and nothing else.</typeparam>
public sealed class Kept<TPart> : EvidenceComponent
    where TPart : IComponent
{
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [Inject]
    private KeptHtml Html { get; set; } = null!;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (HttpContext is { } context && !View.Live)
        {
            builder.AddMarkupContent(0, Html.Of(typeof(TPart), View, context));
        }
        else
        {
            builder.OpenComponent<TPart>(1);
            builder.CloseComponent();
        }
    }
}
