using System.Globalization;
using Dashboard.Charts;
using Dashboard.Charts.Drawing;
using Dashboard.Charts.Explore;
using Dashboard.Drawings;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Charts;

/// <summary>One chart with its headline, key, drawing, table twin and source line. What happens on it is js/evidence-chart.js.</summary>
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

    /// <summary>What stands between the headline and the drawing; null for nothing.</summary>
    [Parameter]
    public RenderFragment? Controls { get; set; }

    /// <summary>Whether the names of rows and lines are links that show a company or segment alone on the page.</summary>
    [Parameter]
    public bool Narrows { get; set; }

    /// <summary>Whether it stands further down a long page: the browser lays it out only when the reader comes near.</summary>
    [Parameter]
    public bool IsFar { get; set; }

    /// <summary>Addresses of drawings that are likely to be asked for next.</summary>
    [Parameter]
    public IReadOnlyList<string> Ahead { get; set; } = [];

    /// <summary>Where the links of the drawing open; null for in the page itself.</summary>
    [Parameter]
    public string? Target { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [Inject]
    private PageDrawings Drawings { get; set; } = null!;

    private ChartSpec Spec => Drawn.Spec;

    private string Kind => EvidenceViewReader.NameOf(Spec.Kind);

    private bool IsItsPage => View.Path == $"/charts/{Spec.Slug}";

    private bool IsExplored => View.Charts == ChartView.Explore && IsItsPage && ExploreChart.Takes(Spec);

    private string PlaceId => Id ?? $"chart-{Spec.Slug}";

    private string? Highlight => Highlights.Count > 0 ? string.Join(' ', Highlights) : null;

    private string? Next => Ahead.Count > 0 ? string.Join(' ', Ahead) : null;

    private DrawingPlace Place { get; set; } = null!;

    private string Source { get; set; } = "";

    // the first HTML holds the drawing; through a circuit travels its address alone
    private string? Drawing { get; set; }

    /// <summary>The same choice as the names in the drawing give, for readers of the table.</summary>
    private IReadOnlyList<(string Name, string Href)> Named =>
    [
        .. from choice in Spec.Series.SelectMany(series => series.Marks.Select(mark => (mark.Company, mark.Segment, Name: mark.Company is null ? mark.Name : Name(mark.Company)))).Distinct()
           let template = choice.Company is not null ? Place.Company : Place.Segment
           where template is not null && (choice.Company ?? choice.Segment) is not null
           select (choice.Name, template.Replace("=~", $"={choice.Company ?? choice.Segment}", StringComparison.Ordinal)),
    ];

    // about as high as the drawing will be, in rows: until it has come, nothing below it jumps far
    private string Height => Spec.Kind == ChartKind.Bars
        ? Spec.Marks.Select(mark => mark.Row).Distinct().Count().ToString(CultureInfo.InvariantCulture)
        : "9";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Place = DrawingPlace.On(PlaceId, View, Narrows) with { Target = Target };
        if (Spec.Empty is not null || View.Charts == ChartView.Table)
        {
            Drawing = null;
            return;
        }

        Source = DashboardUrls.Drawing(Drawn, View, DrawingVersion.Of(View));
        Drawing = View.Live ? null : Drawings.Get(Drawn, PageDrawing.WidthFor(ReaderRoom.Of(HttpContext, Class, View.Drill is not null)), Place);
    }

    private string Name(string company) => View.Snapshot.FindEntity(company)!.Name;
}
