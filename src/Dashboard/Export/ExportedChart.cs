using System.Text;
using Dashboard.Charts.Export;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Export;

/// <summary>A chart of a view as files: what leaves the dashboard says where it came from.</summary>
/// <param name="View">The view.</param>
/// <param name="Drawn">The chart.</param>
/// <param name="Root">The address of the dashboard.</param>
public sealed record ExportedChart(EvidenceView View, DrawnChart Drawn, Uri Root)
{
    private ChartTables Tables => ChartTables.Of(Drawn.Spec, View.Snapshot);

    /// <summary>The chart as CSV, in UTF-8.</summary>
    public byte[] Csv() => Encoding.UTF8.GetBytes(ChartCsv.Write(Tables, About()));

    /// <summary>The chart as a workbook: data, sources, notes.</summary>
    public byte[] Workbook() => TableWorkbook.Write(Drawn.Spec.Title, Tables.Marks, Tables.Sources, Tables.Notes(About()));

    private IEnumerable<(string What, object? Text)> About() =>
    [
        ("address", new Uri(Root, DashboardUrls.Chart(Drawn.Spec.Slug, View))),
        ("as of", View.Day),
        ("evidence", $"version {View.Everything.Version}"),
        .. Drawn.Spec.Conflicts > 0 ? [("disagreement", $"{CountText.Of(Drawn.Spec.Conflicts, "claim")} in conflict")] : Array.Empty<(string, object?)>(),
    ];
}
