using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Status;

/// <summary>What the server is doing, as a table.</summary>
public sealed partial class StatusDocument
{
    /// <summary>Names and values.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<(string Name, string Value)> Rows { get; set; }

    /// <summary>When they were read.</summary>
    [Parameter]
    [EditorRequired]
    public required DateTimeOffset Now { get; set; }

    private string Moment => Now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
