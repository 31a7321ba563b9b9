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
            mark.Definition is null ? null : $"counted {mark.Definition}{(mark.DefinitionDiffers ? "; the same period is counted otherwise as well" : "")}",
            mark.SingleReport ? "one report only, not confirmed elsewhere" : null,
            mark.Severity is { } severity ? $"{CountText.Of(mark.Findings, "finding")}, {(mark.Findings == 1 ? "severity" : "gravest")}: {SeverityText.Of(severity)}" : null,
        ];
        var said = all.OfType<string>().ToList();
        return said.Count == 0 ? null : said;
    }
}
