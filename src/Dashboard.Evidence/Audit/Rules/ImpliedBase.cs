using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Audit.Rules;

/// <summary>A growth whose base is not stated.</summary>
public sealed class ImpliedBase : AuditRule
{
    /// <inheritdoc />
    public override string Id => "implied-base";

    /// <inheritdoc />
    public override string Name => Say("The base is left out");

    /// <inheritdoc />
    public override string Explanation => Say("A growth or a multiple is stated without the figure that it starts from. The base can be computed, and is; it is in no source.");

    /// <inheritdoc />
    public override FindingSeverity Severity => FindingSeverity.Low;

    /// <inheritdoc />
    public override string Reason => Say("The base can be computed; it is only not said.");

    /// <inheritdoc />
    public override string Remedy => Say("State the figure that the growth starts from, with its source.");

    /// <inheritdoc />
    public override IEnumerable<Finding> Find(AuditScope scope) =>
        from growth in scope.Growths
        where growth.Later is not null && growth.Base is null && growth.BaseText is not null
        select About(
            growth.Claim.Id,
            [growth.Claim.Id],
            Say($"{CountText.Capital(growth.StatedText)} is stated without the figure that it starts from; it implies {growth.BaseText}."),
            beside: [growth.Later!.Id]);
}
