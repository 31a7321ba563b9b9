using Dashboard.Documents.Reports;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Derivations;
using Dashboard.Evidence.Wording;
using Dashboard.Views;

namespace Dashboard.Reports;

/// <summary>A view as a report.</summary>
public static class ViewReport
{
    private const int MostStatements = 6;

    /// <summary>The report of a view.</summary>
    public static Report Of(EvidenceView view, ChartSpecs specs)
    {
        var numbers = new ReferenceNumbers(view.Everything);
        var claims = view.LeadingClaims.ToList();
        var all = DerivedFigures.Of(view.Snapshot, view.Filter);
        var findings = About(claims, ListedFindings.Of(view));
        var charts = ShownCharts.Of(view, specs).Drawn.Select(chart =>
            new ReportChart(chart.Spec, numbers.Of(chart.Spec.Citations.Select(citation => citation.Source)))).Select(chart => chart.Instead is null ? chart : chart with { References = [] }).ToList();
        var figures = LeadingFigures.Of(all).Select(figure => new ReportFigure(figure, numbers.Of(figure.Inputs.SelectMany(Cited)))).ToList();
        var told = findings.Take(Report.MostFindings).Select(same => new ReportFinding(same[0], Statements(view, same), numbers.Of(same.SelectMany(finding => SourcesOf(view, finding))))).ToList();
        var listed = claims.Take(Report.MostClaims).Select(claim => new ReportClaim(claim, Facts(claim), numbers.Of(Cited(claim)))).ToList();
        return new()
        {
            Title = OverviewText.Headline(view, all, claims.Count),
            Lead = OverviewText.Lead(view, claims),
            Scope = ReportScope.Of(view),
            Support = claims.Count == 0 ? null : SupportText.Sentence(view.CountsOf(claims)),
            Figures = figures,
            Charts = charts,
            Findings = told,
            AllFindings = findings.Count,
            Claims = listed,
            AllClaims = claims.Count,
            References = numbers.Sources([.. figures.SelectMany(one => one.References), .. charts.SelectMany(one => one.References), .. told.SelectMany(one => one.References), .. listed.SelectMany(one => one.References)]),
            Version = view.Everything.Version,
        };
    }

    private static IEnumerable<string> Cited(Claim claim) => claim.Citations.Select(citation => citation.Source);

    /// <summary>Those that concern the report's claims, or a source that one of them cites, without the minor ones; what says the same is together.</summary>
    private static List<List<Finding>> About(IReadOnlyList<Claim> claims, IReadOnlyList<Finding> findings)
    {
        var ids = claims.Select(claim => claim.Id).ToHashSet();
        var sources = claims.SelectMany(Cited).ToHashSet();
        return [.. findings.Where(finding => finding.Severity != FindingSeverity.Low && (finding.Claims.Count > 0 ? finding.Claims.Any(ids.Contains) : finding.Sources.Any(sources.Contains)))
            .GroupBy(finding => (finding.Rule, finding.Severity, finding.Message))
            .Select(same => same.ToList())];
    }

    private static List<string> Statements(EvidenceView view, IReadOnlyList<Finding> same)
    {
        var claims = same.SelectMany(finding => finding.Claims).Distinct().Select(view.Snapshot.FindClaim).OfType<Claim>().ToList();
        return claims.Count > MostStatements ? [] : claims.ConvertAll(claim => claim.Statement);
    }

    private static IEnumerable<string> SourcesOf(EvidenceView view, Finding finding) =>
        finding.Sources.Count > 0 ? finding.Sources : finding.Claims.Select(view.Snapshot.FindClaim).OfType<Claim>().SelectMany(Cited);

    private static string Facts(Claim claim) => string.Join(" · ", new[]
    {
        claim.Amount is { } amount ? AmountText.InFull(amount, claim.Qualifier) : null,
        claim.Period is { } period ? PeriodText.Label(period) : null,
        StatusText.Of(claim.Status),
    }.OfType<string>());
}
