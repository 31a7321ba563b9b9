using Bunit;
using Dashboard.Components.Evidence;
using Dashboard.Evidence.Audit;

namespace Dashboard.Tests.Components.Evidence;

public sealed class FindingListTests : EvidenceContext
{
    [Fact]
    public void Render_Finding_HasWeightMessageRuleAndOrigin()
    {
        var list = Show(Finding("no-citation", FindingSeverity.High, FindingOrigin.Declared));

        Assert.Equal("serious: Something is wrong.", list.Find("li > p").Words());
        Assert.Equal("No source, noted by an editor", list.Find("summary").Words());
        Assert.Contains(AuditRules.Find("no-citation")!.Explanation, list.Find("details").Words(), StringComparison.Ordinal);
        Assert.Equal("/audit?rule=no-citation", list.Link("All findings of this rule"));
    }

    [Fact]
    public void Render_OtherClaims_AreLinksAndTheClaimItselfIsNot()
    {
        var list = Show(Finding("same-quantity", FindingSeverity.High, FindingOrigin.Computed, "nvidia-deals-nearly-90", "nvidia-deals-67-title"));

        Assert.Equal(["/claims/nvidia-deals-nearly-90?drill=nvidia-deals-67-title"], list.Links(".concerned a"));
    }

    [Fact]
    public void Render_ManyOtherClaims_AreFoldedWithTheRule()
    {
        var list = Show(Finding("same-quantity", FindingSeverity.High, FindingOrigin.Computed, "market-2023", "market-2033", "nvidia-deals-67-title"));

        Assert.Equal("One quantity, several values, computed by rule; 3 other claims", list.Find("summary").Words());
        Assert.Equal(3, list.FindAll("details .concerned a").Count);
        Assert.Empty(list.FindAll("li > .concerned"));
    }

    [Fact]
    public void Render_SourcesThatTheClaimDoesNotCite_AreNamed()
    {
        var finding = Finding("same-quantity", FindingSeverity.High, FindingOrigin.Computed, "nvidia-deals-nearly-90") with { Sources = ["s04", "s08"] };

        Assert.Equal(["/sources/s04"], Show(finding).Links(".source-numbers a"));
    }

    private static Finding Finding(string rule, FindingSeverity severity, FindingOrigin origin, params string[] claims) =>
        new() { Id = $"{rule}.x", Rule = rule, Severity = severity, Origin = origin, Message = "Something is wrong.", Why = "So it is.", Advice = "Look it up.", Claims = claims };

    private IRenderedComponent<FindingList> Show(Finding finding) => RenderAt<FindingList>(
        "/claims/nvidia-deals-nearly-90",
        list => list.Add(one => one.Findings, [finding]).Add(one => one.Claim, "nvidia-deals-nearly-90"));
}
