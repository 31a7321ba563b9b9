using Dashboard.Documents.Tables;
using Dashboard.Documents.Workbooks;
using Dashboard.Evidence.Wording;
using Dashboard.Views;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Export;

/// <summary>A chart of a view as files: what leaves the dashboard says where it came from.</summary>
/// <param name="View">The view.</param>
/// <param name="Drawn">The chart.</param>
/// <param name="Root">The address of the dashboard.</param>
public sealed record ExportedChart(EvidenceView View, DrawnChart Drawn, Uri Root)
{
    private ChartTables Tables => ChartTables.Of(Drawn.Spec, View.Snapshot);

    /// <summary>The chart as CSV, in UTF-8.</summary>
    public byte[] Csv() => CsvBytes.Of(ChartCsv.Write(Tables, About()));

    /// <summary>The chart as a workbook: data, sources, notes.</summary>
    public byte[] Workbook() => TableWorkbook.Write(Drawn.Spec.Title, Tables.Marks, Tables.Sources, Tables.Notes(About()));

    private IEnumerable<(string What, object? Text)> About() =>
    [
        (SayAs("address", "row"), new Uri(Root, DashboardUrls.Chart(Drawn.Spec.Slug, View))),
        (SayAs("as of", "row"), View.Day),
        (SayAs("evidence", "row"), Say($"version {View.Everything.Version}")),
        .. Drawn.Spec.Conflicts > 0 ? [(Say("disagreement"), Say($"{CountText.Of(Drawn.Spec.Conflicts, "claim")} in conflict"))] : Array.Empty<(string, object?)>(),
    ];
}
