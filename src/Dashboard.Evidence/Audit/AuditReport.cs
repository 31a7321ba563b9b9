using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit;

/// <summary>Everything that the rules found in some evidence on a day, and the score that follows from it.</summary>
public sealed class AuditReport
{
    // a stranger can ask for any day: past this many all are made anew
    private const int MostDays = 100;

    private static readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<(DateOnly Day, Language Language), Lazy<AuditReport>>> Made = [];

    private readonly ILookup<string, Finding> byClaim;
    private readonly ILookup<string, Finding> bySource;

    private AuditReport(EvidenceSnapshot snapshot, DateOnly day)
    {
        var scope = new AuditScope(snapshot, day);
        // rules know nothing of each other, so they run side by side
        var found = AuditRules.All
            .AsParallel()
            .AsOrdered()
            .Select(rule => rule.Find(scope).OrderBy(finding => finding.Id, StringComparer.Ordinal).ToList())
            .ToList();
        Findings = [.. Enum.GetValues<FindingSeverity>().SelectMany(severity => found.SelectMany(findings => findings.FindAll(finding => finding.Severity == severity)))];
        byClaim = Findings.SelectMany(finding => finding.Claims.Select(claim => (claim, finding))).ToLookup(pair => pair.claim, pair => pair.finding);
        bySource = Findings.SelectMany(finding => finding.Sources.Select(source => (source, finding))).ToLookup(pair => pair.source, pair => pair.finding);
        Score = EvidenceScore.Of(this, snapshot.Claims);
    }

    /// <summary>The findings, the gravest first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The score of all claims.</summary>
    public EvidenceScore Score { get; }

    /// <summary>The report on the evidence; made once for the evidence, the day and the language of the reader.</summary>
    /// <param name="snapshot">The evidence.</param>
    /// <param name="day">The day of the audit.</param>
    public static AuditReport Of(EvidenceSnapshot snapshot, DateOnly day)
    {
        var made = Made.GetOrCreateValue(snapshot);
        // findings are told in the language in which they were looked for
        var asked = (day, Languages.Current);
        if (made.Count >= MostDays && !made.ContainsKey(asked))
        {
            made.Clear();
        }

        return made.GetOrAdd(asked, _ => new(() => new(snapshot, day))).Value;
    }

    /// <summary>The findings about the claim, the gravest first.</summary>
    public IEnumerable<Finding> OfClaim(string claim) => byClaim[claim];

    /// <summary>The findings about the source, the gravest first.</summary>
    public IEnumerable<Finding> OfSource(string source) => bySource[source];

    /// <summary>The score of some of the claims.</summary>
    public EvidenceScore ScoreOf(IEnumerable<Claim> claims) => EvidenceScore.Of(this, claims);
}
