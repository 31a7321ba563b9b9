using Dashboard.Drawings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Components.Base;

/// <summary>
/// The content of a page that shows evidence and takes nothing but links. The first HTML holds it, made once for all readers (<see cref="Kept{TPart}"/>); through a
/// circuit travels its address alone, from which js/page-body.js takes it. So a circuit keeps no component of it and a filter costs the server one line.
/// </summary>
/// <typeparam name="TPart">A component that takes the view from above and nothing else, and that <c>BodyParts</c> knows.</typeparam>
public sealed class PageBody<TPart> : EvidenceComponent
    where TPart : IComponent
{
    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "page-body");
        builder.AddAttribute(1, "src", DashboardUrls.Body(View, DrawingVersion.Of(View)));
        if (!View.Live)
        {
            builder.OpenComponent<Kept<TPart>>(2);
            builder.CloseComponent();
        }

        builder.CloseElement();
    }
}
