using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Evidence.Supporting;
using Dashboard.Evidence.Wording;

namespace Dashboard.Evidence.Audit;

/// <summary>Every cause that the rules found in some evidence on a day, and what its claims rest on.</summary>
public sealed class AuditReport
{
    // a stranger can ask for any day: past this many all are made anew
    private const int MostDays = 100;

    private static readonly ConditionalWeakTable<EvidenceSnapshot, ConcurrentDictionary<Asked, Lazy<AuditReport>>> Made = [];

    // looked up by pages, and not by what only counts
    private readonly Lazy<ILookup<string, Finding>> byClaim;
    private readonly Lazy<ILookup<string, Finding>> bySource;
    private readonly Lazy<HashSet<string>> disputed;

    private AuditReport(EvidenceSnapshot snapshot, Asked asked)
    {
        var scope = new AuditScope(asked.Marks ? snapshot : EditorMarks.Removed(snapshot), asked.Day, asked.Marks ? asked.Known : EditorMarks.Removed(asked.Known));
        Snapshot = snapshot;
        Supports = scope.Supports;
        var causes = Causes.Of(FoundBy(scope)).Select(cause => asked.Known == snapshot ? cause : Within(snapshot, cause));
        Findings = [.. causes.OrderBy(finding => finding.Severity)];
        byClaim = new(() => Findings.SelectMany(finding => finding.Claims.Select(claim => (claim, finding))).ToLookup(pair => pair.claim, pair => pair.finding));
        bySource = new(() => Findings.SelectMany(finding => finding.Sources.Select(source => (source, finding))).ToLookup(pair => pair.source, pair => pair.finding));
        disputed = new(() => [.. Findings.Where(IsDispute).SelectMany(finding => finding.Claims)]);
    }

    /// <summary>The evidence that is audited.</summary>
    public EvidenceSnapshot Snapshot { get; }

    /// <summary>The causes, the weightiest first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Tells what a claim rests on.</summary>
    public Supports Supports { get; }

    /// <summary>The report on the evidence; made once for the evidence, the day and the language of the reader.</summary>
    /// <param name="snapshot">The evidence that is audited.</param>
    /// <param name="day">The day of the audit.</param>
    /// <param name="known">Everything that is known on the day, which may confirm or correct it; null for the audited evidence alone.</param>
    /// <param name="marks">False leaves out everything that an editor noted by hand.</param>
    public static AuditReport Of(EvidenceSnapshot snapshot, DateOnly day, EvidenceSnapshot? known = null, bool marks = true)
    {
        var made = Made.GetOrCreateValue(snapshot);
        // findings are told in the language in which they were looked for
        var asked = new Asked(day, Languages.Current, known ?? snapshot, marks);
        if (made.Count >= MostDays && !made.ContainsKey(asked))
        {
            made.Clear();
        }

        return made.GetOrAdd(asked, key => new(() => new(snapshot, key))).Value;
    }

    /// <summary>The causes that are held against the claim, the weightiest first.</summary>
    public IEnumerable<Finding> OfClaim(string claim) => byClaim.Value[claim];

    /// <summary>The causes about the source, the weightiest first.</summary>
    public IEnumerable<Finding> OfSource(string source) => bySource.Value[source];

    /// <summary>Whether a serious cause is about the value or the time of the claim's figure.</summary>
    public bool IsDisputed(Claim claim) => disputed.Value.Contains(claim.Id);

    /// <summary>The serious causes about the value or the time of the claim's figure: what is shown at the figure itself.</summary>
    public IEnumerable<Finding> DisputesOf(string claim) => byClaim.Value[claim].Where(IsDispute);

    /// <summary>Whether this report tells a cause that another one tells: by the same rule, by one that the other names as well, or by a lighter sign of what an editor noted, about the same.</summary>
    public bool Finds(Finding cause)
    {
        var rules = cause.Rules.Concat(cause.Origin == FindingOrigin.Declared ? AuditRules.Find(cause.Rule)!.TakesIn : []).ToHashSet();
        var claims = cause.Claims.ToHashSet();
        var sources = cause.Sources.ToHashSet();
        return Findings.Any(own => own.Id == cause.Id || own.Rules.Any(rules.Contains)
            && (own.Claims.Concat(own.Beside).Any(claims.Contains) || own.Sources.Any(sources.Contains)));
    }

    /// <summary>How a figure stands that the claims tell. There must be a claim.</summary>
    public Standing StandingOf(IEnumerable<Claim> claims) => Counting.StandingOf(this, claims);

    /// <summary>How well the claims are supported, in numbers.</summary>
    public EvidenceCounts CountsOf(IEnumerable<Claim> claims) => Counting.Of(this, claims);

    /// <summary>What the rules find, in their order. They know nothing of each other, so they run side by side; the dearest is not known beforehand, so each takes the next.</summary>
    private static List<Finding> FoundBy(AuditScope scope)
    {
        scope.Prepare();
        var found = new List<Finding>[AuditRules.All.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, found.Length), EnumerablePartitionerOptions.NoBuffering), at =>
            found[at] = [.. AuditRules.All[at].Find(scope).OrderBy(finding => finding.Id, StringComparer.Ordinal)]);
        return [.. found.SelectMany(findings => findings)];
    }

    /// <summary>A later pack may show a cause without being audited: what is not part of the evidence leads nowhere.</summary>
    private static Finding Within(EvidenceSnapshot snapshot, Finding cause) => cause with
    {
        Beside = [.. cause.Beside.Where(claim => snapshot.FindClaim(claim) is not null)],
        Sources = [.. cause.Sources.Where(source => snapshot.FindSource(source) is not null)],
    };

    /// <summary>Whether the cause is about the very figure: its value, its time, or what a total is made of.</summary>
    internal static bool IsDispute(Finding finding) =>
        finding.Severity == FindingSeverity.High && AuditRules.Find(finding.Rule)!.Aspect is Aspect.Time or Aspect.Value or Aspect.Total;

    private sealed record Asked(DateOnly Day, Language Language, EvidenceSnapshot Known, bool Marks);
}
