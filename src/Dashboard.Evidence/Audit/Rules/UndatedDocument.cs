using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A text that expects things and does not say when it was written.</summary>
public sealed class UndatedDocument : AuditRule
{
    /// <inheritdoc />
    public override string Id => "undated-document";

    /// <inheritdoc />
    public override string Name => Say("The text has no date");

    /// <inheritdoc />
    public override string Explanation => Say("Every “now”, “latest” and “expected” in a text hangs on its date. Where no statement has a day and the text prints none, nobody can tell what was known when.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Medium;

    /// <inheritdoc />
    public override string Reason => Say("Whether a statement still holds cannot be checked.");

    /// <inheritdoc />
    public override string Remedy => Say("Take the day of the newest document that is cited as the earliest day of the text.");

    /// <inheritdoc />
    public override IReadOnlyList<string> TakesIn => ["undated-event"];

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from pack in scope.Snapshot.Packs
        where pack.Claims.Count > 0 && scope.IsText(pack.Id)
        let noted = pack.Claims.Where(claim => claim.Flags.Contains("undated-document")).ToList()
        let computed = pack.Claims.All(claim => claim.Stated is null) && pack.Claims.Any(claim => claim.IsStatement && claim.Status is ClaimStatus.Projection or ClaimStatus.Guidance && claim.Period is not null)
        where noted.Count > 0 || computed
        let undated = UndatedEvent.Of(scope, pack.Id).ToList()
        let expected = pack.Claims.Where(claim => claim.IsStatement && claim.Status is ClaimStatus.Projection or ClaimStatus.Guidance).ToList()
        select About(
            pack.Id,
            noted.Select(claim => claim.Id),
            Say("The text prints no date of its own, so it is unclear what “latest” or “is expected” means."),
            why: Say($"{CountText.Capital(CountText.Of(undated.Count, "fact"))} without a time and {CountText.Of(expected.Count, "forecast")} hang on it."),
            beside: undated.Concat(expected).Select(claim => claim.Id)) with
        { Origin = computed ? FindingOrigin.Computed : FindingOrigin.Declared };
}
