using System.Globalization;
using Dashboard.Charts;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>One chart with its headline, key, drawing, table twin and source line. The drawing itself is js/evidence-chart.js.</summary>
public sealed partial class Chart
{
    /// <summary>The chart.</summary>
    [Parameter]
    [EditorRequired]
    public required DrawnChart Drawn { get; set; }

    /// <summary>1 to 6.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Its place in the page's grid: <c>wide</c>, <c>narrow</c>, <c>full</c>.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Whether the chart explains its looks; on a page of many charts one key serves all.</summary>
    [Parameter]
    public bool ShowKey { get; set; } = true;

    /// <summary>The element's id where a page may show the chart twice; by default it is made of the chart's.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Whether sources, downloads and notes stand below the drawing.</summary>
    [Parameter]
    public bool ShowCaption { get; set; } = true;

    /// <summary>The claims whose marks are set off from the others; none draws all alike.</summary>
    [Parameter]
    public IReadOnlyList<string> Highlights { get; set; } = [];

    private ChartSpec Spec => Drawn.Spec;

    private string Kind => EvidenceViewReader.NameOf(Spec.Kind);

    private string? Highlight => Highlights.Count > 0 ? string.Join(' ', Highlights) : null;

    // a table that nobody sees would cost every circuit more memory than all the rest of the page
    private bool ShowsTwin => !View.Live || View.Charts == ChartView.Table;

    private bool HasDetail => Spec.Marks.Any(mark => mark.Detail is not null);

    // a row in which bars stand one below the other takes more room than one bar
    private string Rows => Spec.Marks.GroupBy(mark => mark.Row).Sum(row => row.Any(mark => mark.DefinitionDiffers) ? 1 + ((row.Count() - 1) * .6m) : 1).ToString(CultureInfo.InvariantCulture);
}
