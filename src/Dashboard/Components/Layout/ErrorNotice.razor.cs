using System.Diagnostics;
using Dashboard.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace Dashboard.Components.Layout;

/// <summary>Stands in for a page that failed; the answer's status is 500. Nothing has failed where somebody asks for the notice itself.</summary>
public sealed partial class ErrorNotice
{
    // there while the first HTML is made, null in the circuit
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    // the address itself, as the view of the layout knows nothing of slides; where this is the page for failed requests, the path of the one that failed
    private string Again => DashboardUrls.Again(HttpContext?.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? Asked.AbsolutePath, Asked.Query);

    private bool IsAskedFor => HttpContext is { Request.Path.Value: "/error" } && HttpContext.Features.Get<IExceptionHandlerPathFeature>() is null;

    private Uri Asked => new(Navigation.Uri);

    private static string? Trace => Activity.Current?.TraceId.ToString();

    /// <inheritdoc />
    protected override void OnInitialized() => HttpContext.AnswerWith(IsAskedFor ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError);
}
