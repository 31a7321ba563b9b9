using Dashboard.Present;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components;

/// <summary>The document around the pages.</summary>
public sealed partial class App
{
    // the drawing is a tree of small modules: named here, they are fetched side by side with the engine and not one level after the other
    private static readonly string[] ChartModules =
    [
        .. new[] { "axes", "brush", "drawing", "labels", "layout", "marks", "options", "place", "rows", "schedule", "subjects", "svg", "ticks", "tooltip", "walk", "zoom" }.Select(name => $"js/chart-{name}.js"),
        "js/evidence-chart.js",
        "js/words.js",
    ];

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    [Inject]
    private SpeakerNotes Notes { get; set; } = null!;

    /// <summary>Whether the page is one of those that draw: the engine's 126 KB are asked for early there, and nowhere else.</summary>
    private bool HasCharts => HttpContext.Request.Path.Value is { } path
        && (path == "/" || Array.Exists(["/charts", "/report", "/segments", "/companies/", "/present/", "/follow/"], start => path.StartsWith(start, StringComparison.Ordinal)));
}
