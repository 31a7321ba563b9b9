using System.Globalization;
using System.Text;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Reports;

/// <summary>Writes a report as Markdown.</summary>
public static class ReportMarkdown
{
    /// <summary>The report as text, with the lines of this kind of file ended by a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="address">Where the report is found.</param>
    public static string Write(Report report, Uri address)
    {
        var text = new StringBuilder();
        Line(text, $"# {MarkdownText.Of(report.Title)}", "", MarkdownText.Of(report.Lead), "");
        Line(text, [.. report.Scope.Select(line => $"- {MarkdownText.Of(line)}"), "- " + Say($"{MarkdownText.Of(address)}, evidence version {MarkdownText.Of(report.Version)}")]);
        if (report.Figures.Count > 0)
        {
            Line(text, ["", "## " + Say("Headline figures"), "", .. report.Figures.Select(figure =>
                "- " + Say($"**{MarkdownText.Of(figure.Figure.Text)}** {MarkdownText.Of(figure.Figure.Name)}, computed: {MarkdownText.Of(figure.Figure.Formula)} {Numbers(figure.References, report)}"))]);
        }

        foreach (var chart in report.Charts)
        {
            var spec = chart.Spec;
            Line(text, ["", $"## {MarkdownText.Of(spec.Title)}", "", MarkdownText.Of(spec.Subtitle), ""]);
            Line(text, chart.Instead is { } instead ? [MarkdownText.Of(instead)] : [$"| {Say("What")} | {Say("Amount")} | {Say("Period")} | {Say("Status")} |", "|---|---|---|---|", .. spec.Marks.Select(mark => $"| {MarkdownText.Of(mark.Name)} | {MarkdownText.Of(mark.Amount)} | {MarkdownText.Of(mark.Period ?? "—")} | {MarkdownText.Of(mark.StatusText)} |")]);
            Line(text, ["", .. chart.Instead is null ? (string[])[Say($"Sources: {Numbers(chart.References, report)}")] : [], .. spec.Notes.Select((note, at) => (at == 0 ? "\n" : "") + $"- {MarkdownText.Of(note)}")]);
        }

        if (report.Findings.Count > 0)
        {
            Line(text, ["", "## " + Say("Findings"), "", .. report.Findings.SelectMany(finding => (string[])
            [
                "- " + Say($"**{FindingText.Of(finding.Finding.Severity)}**: {MarkdownText.Of(finding.Finding.Message)} {Numbers(finding.References, report)}"),
                .. finding.About.Select(statement => $"  - “{MarkdownText.Of(statement)}”"),
            ])]);
            Line(text, report.AllFindings > report.Findings.Count ? ["", Say($"The {report.Findings.Count} most serious of {AmountText.Number(report.AllFindings)} are listed.")] : []);
        }

        if (report.Claims.Count > 0)
        {
            Line(text, ["", "## " + Say("Claims"), "", .. report.Claims.Select(claim => "- " + Say($"{MarkdownText.Of(claim.Claim.Statement)} ({MarkdownText.Of(claim.Facts)}) {Numbers(claim.References, report)}"))]);
            Line(text, report.AllClaims > report.Claims.Count ? ["", Say($"The first {AmountText.Number(report.Claims.Count)} of {AmountText.Number(report.AllClaims)} are listed. A filter narrows them down.")] : []);
        }

        if (report.References.Count > 0)
        {
            Line(text, ["", "## " + Say("References"), "", .. report.References.Select(reference =>
                $"- **[{Digits(reference.Number)}]** " + Say($"{MarkdownText.Of(reference.Source.Publisher)}: {MarkdownText.Of(reference.Source.Title)}, {(reference.Source.Date is { } day ? PeriodText.Day(day) : Say("no date"))}, {MarkdownText.Of(reference.Source.Url)}"))]);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }
    }

    /// <summary>Each number leads to its source.</summary>
    private static string Numbers(IReadOnlyList<int> numbers, Report report) => numbers.Count == 0
        ? Say("(no source)")
        : string.Join(' ', numbers.Select(number => $"[\\[{Digits(number)}\\]](<{report.References.First(reference => reference.Number == number).Source.Url.AbsoluteUri}>)"));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
