using Dashboard.Evidence.Audit;

namespace Dashboard.Charts;

/// <summary>Puts what the rules found about a chart’s claims on its marks.</summary>
public static class MarkFindings
{
    /// <summary>The spec with the number of serious causes about the very figure on each mark; no other finding has a sign on the drawing.</summary>
    public static ChartSpec WithFindings(this ChartSpec spec, AuditReport report) => spec with
    {
        Series = [.. spec.Series.Select(series => series with { Marks = [.. series.Marks.Select(mark => With(mark, report))] })],
    };

    /// <summary>The findings about the claims behind the marks, each once, the weightiest first.</summary>
    public static IReadOnlyList<Finding> FindingsOf(this ChartSpec spec, AuditReport report)
    {
        var claims = spec.Marks.SelectMany(mark => mark.Claims).ToHashSet();
        return [.. report.Findings.Where(finding => finding.Claims.Any(claims.Contains))];
    }

    private static ChartMark With(ChartMark mark, AuditReport report)
    {
        var findings = mark.Claims.SelectMany(report.DisputesOf).DistinctBy(finding => finding.Id).ToList();
        return findings.Count == 0 ? mark : mark with { Findings = findings.Count, Severity = FindingSeverity.High };
    }
}
