using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Components.Dashboards;

/// <summary>Charts in a wide and a narrow column, each filled without gaps; one key above them serves all.</summary>
public sealed partial class DrawnColumns
{
    // of each column, as many as a window can show at first
    private const int Near = 2;

    /// <summary>The charts, in their order.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<DrawnChart> Charts { get; set; }

    /// <summary>Whether the names of rows and lines show a company or segment alone on the page.</summary>
    [Parameter]
    public bool Narrows { get; set; }

    /// <summary>Whether both columns are of one width.</summary>
    [Parameter]
    public bool IsEven { get; set; }

    /// <summary>What stands between headline and drawing of each; null for nothing.</summary>
    [Parameter]
    public RenderFragment<DrawnChart>? Controls { get; set; }

    private IReadOnlyList<(string Place, IReadOnlyList<DrawnChart> Charts)> Columns { get; set; } = [];

    /// <inheritdoc />
    protected override void OnParametersSet() => Columns = ChartColumns.Of(Charts, IsEven);
}
