using Dashboard.Evidence.Audit;
using Dashboard.Views;

namespace Dashboard.Api;

/// <summary>A further rule by which a cause shows.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">What that rule has to say.</param>
public sealed record ApiOtherSign(string Rule, string Message);

/// <summary>A cause as the interface answers it in lists.</summary>
/// <param name="Id">The rule and what it is about.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="Origin"><c>computed</c> by a rule or <c>declared</c> by an editor.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Why">Why it matters, from the claims at hand.</param>
/// <param name="Advice">What to do, and what to use instead where the evidence tells it.</param>
/// <param name="Claims">The ids of the claims that it is held against.</param>
/// <param name="Beside">The ids of claims that show it and that it is not held against.</param>
/// <param name="Sources">The ids of the sources concerned.</param>
/// <param name="AlsoShowsAs">The other rules by which the same defect shows.</param>
/// <param name="Computed">True where a rule computed it; false where an editor noted it by hand.</param>
public sealed record ApiFinding(
    string Id,
    string Rule,
    string Severity,
    string Origin,
    string Message,
    string Why,
    string Advice,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Beside,
    IReadOnlyList<string> Sources,
    IReadOnlyList<ApiOtherSign> AlsoShowsAs,
    bool Computed)
{
    /// <summary>The cause.</summary>
    public static ApiFinding Of(Finding finding) => new(
        finding.Id,
        finding.Rule,
        EvidenceViewReader.NameOf(finding.Severity),
        EvidenceViewReader.NameOf(finding.Origin),
        finding.Message,
        finding.Why,
        finding.Advice,
        finding.Claims,
        finding.Beside,
        finding.Sources,
        [.. finding.AlsoShowsAs.Select(sign => new ApiOtherSign(sign.Rule, sign.Message))],
        finding.Origin == FindingOrigin.Computed);
}
