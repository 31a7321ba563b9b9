using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components;

/// <summary>The document around the pages.</summary>
public sealed partial class App
{
    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    [Inject]
    private SpeakerNotes Notes { get; set; } = null!;
}
