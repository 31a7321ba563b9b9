using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Audit;
using Dashboard.Evidence.Audit.Rules;
using Dashboard.Tests.Hosting;

namespace Dashboard.Tests.Evidence.Audit;

/// <summary>What the rules say to a Chinese reader.</summary>
[InCulture("zh-Hans")]
public sealed class ChineseAuditTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void SameMoneyTwice_Message_IsASentence() => Assert.Equal(
        ["Acme 的 4.33 亿美元被说了两次：one，2024年9月和 two，2025年10月。"],
        Audited.By<SameMoneyTwice>(Audited.Round("one", 433, new(2024, 9, 1)) with { Label = "one" }, Audited.Round("two", 433, new(2025, 10, 1)) with { Label = "two" }));

    [Fact]
    public void NoCitation_HedgedAmount_HasNoBlankBeforeTheHedge() =>
        Assert.Equal(["近 20 亿美元未注明来源。"], Audited.By<NoCitation>(HandMade.Claim("one") with { Amount = HandMade.Exactly(2), Qualifier = "nearly" }));

    [Fact]
    public void DeclaredContradiction_EditorsNote_StaysAsItWasWritten() => Assert.Equal(
        ["Not at once."],
        Audited.By<DeclaredContradiction>([HandMade.Claim("one"), HandMade.Claim("two")], HandMade.Relation("one", RelationKind.Contradicts, "two", "Not at once.")));

    [Fact]
    public void Rules_NamesAndExplanations_AreChinese() =>
        Assert.DoesNotContain(AuditRules.All.SelectMany(rule => new[] { rule.Name, rule.Explanation, rule.Reason, rule.Remedy }), ChinesePagesTests.IsForeign);

    [Fact]
    public void Report_EveryMessage_IsChineseOrEvidence() =>
        Assert.DoesNotContain(AuditReport.Of(LaterEvidence.Snapshot, Day).Findings.SelectMany(finding => new[] { finding.Message, finding.Advice }), ChinesePagesTests.IsForeign);

    [Fact]
    public void Report_SameEvidenceAndDay_IsMadeForEachLanguage()
    {
        var chinese = AuditReport.Of(LaterEvidence.Snapshot, Day);
        var english = InEnglish(() => AuditReport.Of(LaterEvidence.Snapshot, Day));

        Assert.Equal(english.Findings.Select(finding => finding.Id), chinese.Findings.Select(finding => finding.Id));
        Assert.Equal(english.CountsOf(LaterEvidence.Snapshot.Claims), chinese.CountsOf(LaterEvidence.Snapshot.Claims));
        Assert.Contains(english.Findings, finding => finding.Message == "Nothing in the text rests on them." || finding.Why == "Nothing in the text rests on them.");
        Assert.Contains(chinese.Findings, finding => finding.Why == "文中没有任何内容依据它们。");
        Assert.Same(chinese, AuditReport.Of(LaterEvidence.Snapshot, Day));
    }

    private static T InEnglish<T>(Func<T> said)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return said();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
