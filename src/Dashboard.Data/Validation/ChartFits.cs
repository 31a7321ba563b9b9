using Dashboard.Data.Packs;
using Dashboard.Evidence.Charting;

namespace Dashboard.Data.Validation;

/// <summary>Whether the figures of a pack make the charts that it asks for: told once nothing else is wrong with it, for wrong figures make no chart.</summary>
internal static class ChartFits
{
    /// <summary>Reports each chart that cannot be made.</summary>
    /// <param name="pack">The pack, which is sound but for that.</param>
    /// <param name="earlier">The packs before it.</param>
    /// <param name="table">The table of its charts, a row a chart.</param>
    /// <param name="problems">Where the faults are reported.</param>
    public static void Check(DataPack pack, IEnumerable<DataPack> earlier, PackTable table, FileProblems problems)
    {
        if (pack.Charts.Count == 0)
        {
            return;
        }

        var snapshot = new EvidenceSnapshot([.. earlier, pack], pack.Version);
        foreach (var (chart, row) in pack.Charts.Zip(table.Rows))
        {
            if (ChartFit.FaultOf(snapshot, chart) is { } fault)
            {
                problems.Add(row.Line, fault.Column, ShownText.Sentence(fault.Reason));
            }
        }
    }
}
