using Dashboard.Evidence.Audit;
using Dashboard.Views;

namespace Dashboard.Api;

/// <summary>One finding with the rule that made it.</summary>
/// <param name="Id">The rule and what it is about.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Name">The rule's name.</param>
/// <param name="Explanation">What the rule looks for and why it matters.</param>
/// <param name="Severity"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="Origin"><c>computed</c> by a rule or <c>declared</c> by an editor.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Claims">The ids of the claims concerned.</param>
/// <param name="Sources">The ids of the sources concerned.</param>
public sealed record ApiFindingDetail(
    string Id,
    string Rule,
    string Name,
    string Explanation,
    string Severity,
    string Origin,
    string Message,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Sources)
{
    /// <summary>The finding with its rule.</summary>
    public static ApiFindingDetail Of(Finding finding)
    {
        var rule = AuditRules.Find(finding.Rule)!;
        return new(
            finding.Id,
            finding.Rule,
            rule.Name,
            rule.Explanation,
            EvidenceViewReader.NameOf(finding.Severity),
            EvidenceViewReader.NameOf(finding.Origin),
            finding.Message,
            finding.Claims,
            finding.Sources);
    }
}
