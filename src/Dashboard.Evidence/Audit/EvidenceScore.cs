namespace Dashboard.Evidence.Audit;

/// <summary>
/// How well claims are supported, from 0 to 100: a claim starts with 100 points and loses <see cref="HighCost"/> for each grave finding about it,
/// <see cref="MediumCost"/> for each medium and <see cref="LowCost"/> for each slight one, down to nothing; what a finding costs is shared out evenly
/// among the claims that it concerns; the score is the mean of the claims.
/// </summary>
/// <param name="Claims">How many claims went in.</param>
/// <param name="High">How many grave findings concern them, each counted once.</param>
/// <param name="Medium">How many medium ones.</param>
/// <param name="Low">How many slight ones.</param>
/// <param name="Points">The mean of the claims' points; null where there is no claim.</param>
public sealed record EvidenceScore(int Claims, int High, int Medium, int Low, decimal? Points)
{
    /// <summary>What a grave finding costs a claim.</summary>
    public const int HighCost = 50;

    /// <summary>What a medium finding costs a claim.</summary>
    public const int MediumCost = 25;

    /// <summary>What a slight finding costs a claim.</summary>
    public const int LowCost = 10;

    /// <summary>The score in whole points; null where there is no claim.</summary>
    public int? Value => Points is { } points ? (int)Math.Round(points, MidpointRounding.AwayFromZero) : null;

    /// <summary>The points of one claim.</summary>
    public static decimal PointsOf(IEnumerable<Finding> findings) => Math.Max(0, 100 - findings.Sum(finding => (decimal)Cost(finding.Severity) / Math.Max(1, finding.Claims.Count)));

    internal static EvidenceScore Of(AuditReport report, IEnumerable<Claim> claims)
    {
        var met = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var (count, points) = (0, 0m);
        foreach (var claim in claims)
        {
            var findings = report.OfClaim(claim.Id);
            points += PointsOf(findings);
            count++;
            met.UnionWith(findings);
        }

        return new(count, Number(FindingSeverity.High), Number(FindingSeverity.Medium), Number(FindingSeverity.Low), count == 0 ? null : points / count);

        int Number(FindingSeverity severity) => met.Count(finding => finding.Severity == severity);
    }

    private static int Cost(FindingSeverity severity) => severity switch
    {
        FindingSeverity.High => HighCost,
        FindingSeverity.Medium => MediumCost,
        _ => LowCost,
    };
}
