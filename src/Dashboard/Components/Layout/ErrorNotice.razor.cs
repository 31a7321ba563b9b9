using System.Diagnostics;
using Dashboard.Requests;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Layout;

/// <summary>Stands in for a page that failed; the answer's status is 500.</summary>
public sealed partial class ErrorNotice
{
    // there while the first HTML is made, null in the circuit
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private static string? Trace => Activity.Current?.TraceId.ToString();

    /// <inheritdoc />
    protected override void OnInitialized() => HttpContext.AnswerWith(StatusCodes.Status500InternalServerError);
}
