using System.Globalization;
using Dashboard.Evidence;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Evidence;

/// <summary>Sources as their printed numbers, each a link.</summary>
public sealed partial class SourceNumbers
{
    /// <summary>The ids of the sources.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Ids { get; set; }

    /// <summary>The number that a source is shown by.</summary>
    internal static string NumberOf(Source source) => source.Number?.ToString(CultureInfo.InvariantCulture) ?? source.Id;
}
