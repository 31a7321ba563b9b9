using Dashboard.Evidence.Audit;
using Dashboard.Views;

namespace Dashboard.Api;

/// <summary>A finding as the interface answers it in lists.</summary>
/// <param name="Id">The rule and what it is about.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="Origin"><c>computed</c> by a rule or <c>declared</c> by an editor.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Claims">The ids of the claims concerned.</param>
/// <param name="Sources">The ids of the sources concerned.</param>
public sealed record ApiFinding(string Id, string Rule, string Severity, string Origin, string Message, IReadOnlyList<string> Claims, IReadOnlyList<string> Sources)
{
    /// <summary>The finding.</summary>
    public static ApiFinding Of(Finding finding) => new(
        finding.Id,
        finding.Rule,
        EvidenceViewReader.NameOf(finding.Severity),
        EvidenceViewReader.NameOf(finding.Origin),
        finding.Message,
        finding.Claims,
        finding.Sources);
}
