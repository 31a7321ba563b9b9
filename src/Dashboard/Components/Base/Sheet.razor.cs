using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Base;

/// <summary>A style sheet that only some pages need, where it is needed. css/sheets.css keeps what follows it from being seen before it has come.</summary>
public sealed partial class Sheet
{
    /// <summary>The file's name below css/, without its ending.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }
}
