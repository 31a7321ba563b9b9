using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts;

/// <summary>What must be said with a mark’s number, in words.</summary>
internal static class MarkRemarks
{
    /// <summary>The remarks; null where there is none, so that a spec holds no empty lists.</summary>
    public static IReadOnlyList<string>? Of(ChartMark mark)
    {
        string?[] all =
        [
            mark.Range switch
            {
                RangeKind.Uncertainty => "uncertainty: the range of a forecast",
                RangeKind.Guidance => "the company’s own range",
                _ => null,
            },
            mark.Definition is null ? null : $"counted {mark.Definition}{(mark.DefinitionDiffers ? "; another figure for the period counts otherwise" : "")}",
            mark.Formula is null ? null : $"computed: {mark.Formula}",
            mark.SingleReport ? "one report only, not confirmed elsewhere" : null,
            (mark.Severity, mark.Findings) switch
            {
                (null, _) => null,
                ({ } only, 1) => $"1 {FindingText.Of(only)} finding",
                (FindingSeverity.High, var count) => $"{CountText.Of(count, "finding")}, at least one of them grave",
                (FindingSeverity.Medium, var count) => $"{CountText.Of(count, "finding")}, none of them grave",
                (_, var count) => CountText.Of(count, "slight finding"),
            },
        ];
        var said = all.OfType<string>().ToList();
        return said.Count == 0 ? null : said;
    }
}
