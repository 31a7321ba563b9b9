using Dashboard.Evidence.Supporting;

namespace Dashboard.Evidence.Audit;

/// <summary>Counts how well claims are supported: the one place from which every page takes its numbers.</summary>
internal static class Counting
{
    /// <summary>The counts of the claims. A cause counts once, however many of them it is held against.</summary>
    public static EvidenceCounts Of(AuditReport report, IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var stated = all.FindAll(claim => claim.IsStatement);
        var sources = SourcesOf(report, all);
        var causes = all.SelectMany(claim => report.OfClaim(claim.Id))
            .Concat(report.Findings.Where(finding => finding.Claims.Count == 0 && finding.Sources.Any(sources.Contains)))
            .ToHashSet(ReferenceEqualityComparer.Instance).Cast<Finding>().CountBy(finding => finding.Severity).ToDictionary();
        return new(
            all.Count,
            stated.Count,
            stated.Count(claim => claim.Citations.Count == 0),
            stated.Count(claim => report.Supports.Of(claim) == SupportLevel.Single),
            stated.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct().Count(),
            Figures(report, stated),
            causes.GetValueOrDefault(FindingSeverity.High),
            causes.GetValueOrDefault(FindingSeverity.Medium),
            causes.GetValueOrDefault(FindingSeverity.Low));
    }

    /// <summary>How a figure stands that the claims tell.</summary>
    public static Standing StandingOf(AuditReport report, IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        return all.Exists(report.IsDisputed) ? Standing.Disputed : all.Max(report.Supports.Of) switch
        {
            SupportLevel.Confirmed => Standing.Confirmed,
            SupportLevel.Double => Standing.Double,
            SupportLevel.Single => Standing.Single,
            _ => Standing.Unsupported,
        };
    }

    /// <summary>The sources that the claims cite; where they are all claims of a pack, those as well that it lists and never cites.</summary>
    private static HashSet<string> SourcesOf(AuditReport report, List<Claim> claims)
    {
        var ids = claims.Select(claim => claim.Id).ToHashSet();
        return
        [
            .. claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source),
            .. report.Snapshot.Packs.Where(pack => pack.Claims.Count > 0 && pack.Claims.All(claim => ids.Contains(claim.Id))).SelectMany(pack => pack.Sources).Select(source => source.Id),
        ];
    }

    private static FigureCounts Figures(AuditReport report, List<Claim> stated)
    {
        var standings = stated.Where(claim => FigureKey.Of(claim) is not null).GroupBy(claim => FigureKey.Of(claim)).Select(figure => StandingOf(report, figure)).CountBy(standing => standing).ToDictionary();
        return new(
            standings.GetValueOrDefault(Standing.Confirmed),
            standings.GetValueOrDefault(Standing.Double),
            standings.GetValueOrDefault(Standing.Single),
            standings.GetValueOrDefault(Standing.Unsupported),
            standings.GetValueOrDefault(Standing.Disputed));
    }
}
