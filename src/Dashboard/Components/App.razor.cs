using Dashboard.Components.Pages.Problems;
using Dashboard.Present;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using static Microsoft.AspNetCore.Components.Web.RenderMode;

namespace Dashboard.Components;

/// <summary>The document around the pages.</summary>
public sealed partial class App
{
    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    [Inject]
    private SpeakerNotes Notes { get; set; } = null!;

    private Theme Theme => EvidenceViewReader.ThemeOf(Query);

    private bool IsDrilled => EvidenceViewReader.IsDrilled(Query);

    private string? Query => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? HttpContext.Request.QueryString.Value;

    private IComponentRenderMode? Mode => HttpContext.Request.Path == TooLongPage.Address ? null : InteractiveServer;
}
