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
/// <param name="Why">Why it matters, from the claims at hand.</param>
/// <param name="Advice">What to do, and what to use instead where the evidence tells it.</param>
/// <param name="Reason">Why findings of the rule weigh what they weigh.</param>
/// <param name="Claims">The ids of the claims that it is held against.</param>
/// <param name="Beside">The ids of claims that show it and that it is not held against.</param>
/// <param name="Sources">The ids of the sources concerned.</param>
/// <param name="AlsoShowsAs">The other rules by which the same defect shows.</param>
/// <param name="Computed">True where a rule computed it; false where an editor noted it by hand.</param>
public sealed record ApiFindingDetail(
    string Id,
    string Rule,
    string Name,
    string Explanation,
    string Severity,
    string Origin,
    string Message,
    string Why,
    string Advice,
    string Reason,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Beside,
    IReadOnlyList<string> Sources,
    IReadOnlyList<ApiOtherSign> AlsoShowsAs,
    bool Computed)
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
            finding.Why,
            finding.Advice,
            rule.Reason,
            finding.Claims,
            finding.Beside,
            finding.Sources,
            [.. finding.AlsoShowsAs.Select(sign => new ApiOtherSign(sign.Rule, sign.Message))],
            finding.Origin == FindingOrigin.Computed);
    }
}
