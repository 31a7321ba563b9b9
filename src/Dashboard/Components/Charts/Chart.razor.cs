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

    /// <summary>What stands between the headline and the drawing; null for nothing.</summary>
    [Parameter]
    public RenderFragment? Controls { get; set; }

    /// <summary>Whether the names of rows and lines are links that show a company or segment alone on the page.</summary>
    [Parameter]
    public bool Narrows { get; set; }

    private ChartSpec Spec => Drawn.Spec;

    /// <summary>The same choice as the names in the drawing give, for readers of the table.</summary>
    private IReadOnlyList<(string Name, string Href)> Named =>
    [
        .. from choice in Spec.Series.SelectMany(series => series.Marks.Select(mark => (mark.Company, mark.Segment, Name: mark.Company is null ? mark.Name : Name(mark.Company)))).Distinct()
           let template = Alone(choice.Company is not null)
           where template is not null && (choice.Company ?? choice.Segment) is not null
           select (choice.Name, template.Replace("=~", $"={choice.Company ?? choice.Segment}", StringComparison.Ordinal)),
    ];

    private string Kind => EvidenceViewReader.NameOf(Spec.Kind);

    private string? Highlight => Highlights.Count > 0 ? string.Join(' ', Highlights) : null;

    // a table that nobody sees would cost every circuit more memory than all the rest of the page
    private bool ShowsTwin => !View.Live || View.Charts == ChartView.Table;

    /// <summary>The address of the page with one company or segment alone and <c>~</c> in its place; null where there is one alone already.</summary>
    private string? Alone(bool company) => (Narrows, company) switch
    {
        (true, true) when View.Filter.Companies.Count != 1 => DashboardUrls.Here(View with { Drill = null, Filter = View.Filter with { Companies = ["~"] } }),
        (true, false) when View.Filter.Segments.Count != 1 => DashboardUrls.Here(View with { Drill = null, Filter = View.Filter with { Segments = ["~"] } }),
        _ => null,
    };

    private string Name(string company) => View.Snapshot.FindEntity(company)!.Name;

    // the large chart of a page has room for a strip below its time axis
    private bool HasBrush => Controls is not null && Spec.PlaceAxis is not null;

    // end to end on a phone, the labels of more than two bars stand in lines below them
    private bool HasBlocks => HasDetail && Spec.Marks.GroupBy(mark => mark.Row).Any(row => row.Count() > 2);

    private bool HasDetail => Spec.Marks.Any(mark => mark.Detail is not null);

    // a row in which bars stand one below the other takes more room than one bar
    private string Rows => Spec.Marks.GroupBy(mark => mark.Row).Sum(row => row.Any(mark => mark.DefinitionDiffers) || row.Count(mark => mark.Start is null or 0) > 1 ? 1 + ((row.Count() - 1) * .6m) : 1).ToString(CultureInfo.InvariantCulture);
}
