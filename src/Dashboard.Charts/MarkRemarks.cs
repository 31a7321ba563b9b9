using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

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
                RangeKind.Uncertainty => Say("uncertainty: the range of a forecast"),
                RangeKind.Guidance => Say("the company’s own range"),
                _ => null,
            },
            (mark.Definition, mark.DefinitionDiffers) switch
            {
                (null, _) => null,
                ({ } definition, true) => Say($"counted {definition}; another figure for the period counts otherwise"),
                ({ } definition, _) => Say($"counted {definition}"),
            },
            mark.Formula is null ? null : Say($"computed: {mark.Formula}"),
            mark.Pack is null ? null : Say($"from “{mark.Pack}”"),
            mark.SingleReport ? Say("one report only, not confirmed elsewhere") : null,
            (mark.Severity, mark.Findings) switch
            {
                (null, _) => null,
                ({ } only, 1) => Say($"1 {FindingText.Of(only)} finding"),
                (FindingSeverity.High, var count) => Say($"{CountText.Of(count, "finding")}, at least one of them serious"),
                (FindingSeverity.Medium, var count) => Say($"{CountText.Of(count, "finding")}, none of them serious"),
                (_, var count) => CountText.Of(count, "minor finding"),
            },
        ];
        var said = all.OfType<string>().ToList();
        return said.Count == 0 ? null : said;
    }
}
