using System.Globalization;
using Dashboard.Evidence.Audit;
using Dashboard.Tests.Charts;

namespace Dashboard.Tests.Evidence.Audit;

/// <summary>What the rules find in the built-in packs, reviewed by eye: see the diff of the golden file before it is committed.</summary>
public class GoldenAuditTests
{
    /// <summary>The day of the audits: the same as long as nobody changes it, so that what is overdue does not change by itself.</summary>
    private static readonly DateOnly Day = new(2026, 1, 9);

    [Fact]
    public void Of_Article_FindsWhatWasReviewed() => GoldenFile.Check("../../Evidence/Audit/Golden/nscale-2026-01.txt", Text(AuditReport.Of(ArticleEvidence.Snapshot, Day)));

    [Fact]
    public void Of_BothPacks_FindsWhatWasReviewed() => GoldenFile.Check("../../Evidence/Audit/Golden/both-packs.txt", Text(AuditReport.Of(Both, new(2026, 11, 22))));

    /// <summary>Of hundreds of findings the weighty ones, without those that an editor noted for each document.</summary>
    [Fact]
    public void Of_ValueChain_FindsWhatWasReviewed()
    {
        var report = AuditReport.Of(ChainEvidence.Snapshot.At([ChainEvidence.PackId], null), new(2026, 11, 22), ChainEvidence.Snapshot);

        GoldenFile.Check("../../Evidence/Audit/Golden/value-chain.txt", Text(report, finding => finding.Severity != FindingSeverity.Low && finding.Rule != Dashboard.Evidence.Flags.SingleReport));
    }

    private static readonly Dashboard.Evidence.EvidenceSnapshot Both = new([ArticleEvidence.Pack, Dashboard.Data.Packs.DataPackReader.Read(RepositoryFolder.PathOf("wwwroot-assets", "data", "what-happened-later"), [ArticleEvidence.Pack]).Pack!], "test");

    private static string Text(AuditReport report, Func<Finding, bool>? shown = null) => string.Join('\n', report.Findings.Where(shown ?? (_ => true)).GroupBy(finding => finding.Rule).Select(rule => string.Join('\n', rule.Select(Line).Prepend($"## {rule.Key}"))).Prepend(Score(report))) + "\n";

    private static string Score(AuditReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Findings.Count} causes: {Number(report, FindingSeverity.High)} serious, {Number(report, FindingSeverity.Medium)} medium, {Number(report, FindingSeverity.Low)} minor");

    private static int Number(AuditReport report, FindingSeverity severity) => report.Findings.Count(finding => finding.Severity == severity);

    private static string Line(Finding finding) => string.Join('\n', new[]
    {
        $"{finding.Severity.ToString().ToLowerInvariant()}{(finding.Origin == FindingOrigin.Declared ? ", declared" : "")}: {finding.Message} [{string.Join(' ', finding.Claims)}]{(finding.Beside.Count == 0 ? "" : $" beside [{string.Join(' ', finding.Beside)}]")}{(finding.Sources.Count == 0 ? "" : $" ({string.Join(' ', finding.Sources)})")}",
        $"  why: {finding.Why}",
        $"  do: {finding.Advice}",
    }.Concat(finding.AlsoShowsAs.Select(sign => $"  also {sign.Rule}: {sign.Message}")));
}
