using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Changes;

/// <summary>Sets two claims side by side, field by field.</summary>
internal static class ClaimFields
{
    /// <summary>What differs, in the order in which a claim is read. What reads alike is alike.</summary>
    public static IReadOnlyList<FieldChange> Between(Claim before, Claim after, ClaimNames names) =>
    [
        .. Of(before, names).Zip(Of(before.Id == after.Id ? after : Alike(after, before), names), (was, now) => new FieldChange(was.Field, was.Text, now.Text)).Where(field => field.Was != field.Is),
    ];

    private static IEnumerable<(string Field, string? Text)> Of(Claim claim, ClaimNames names) =>
    [
        ("amount", claim.Amount is { } amount ? AmountText.InFull(amount, claim.Qualifier) : null),
        ("status", StatusText.Of(claim.Status)),
        ("period", claim.Period is { } period ? PeriodText.Of(period) : null),
        ("measure", claim.Metric is { } metric ? MetricText.Of(metric) : null),
        ("counted as", claim.Definition is { } definition ? DefinitionText.Of(definition) : null),
        ("statement", claim.Statement),
        ("label", claim.Label),
        ("about", claim.Entity is { } entity ? names.Entity(entity) : null),
        ("names", List(claim.Mentions, names.Entity)),
        ("segments", List(claim.Segments, names.Segment)),
        ("said by", claim.By is { } speaker ? names.Entity(speaker) : null),
        ("said on", claim.Stated is { } time ? PeriodText.Said(time) : null),
        ("sources", List([.. claim.Citations], citation => citation.Locator is { } place ? Say($"{names.Source(citation.Source)}, {place}") : names.Source(citation.Source))),
        ("remarks of the editor", List(claim.Flags, FlagText.Of)),
    ];

    /// <summary>Two texts print one sum in millions and in billions: that is no change.</summary>
    private static Claim Alike(Claim claim, Claim to) =>
        claim.Amount is { } amount && to.Amount is { } other && UnitScale.Converts(amount.Unit, other.Unit) ? claim with { Amount = amount.To(other.Unit) } : claim;

    private static string? List<T>(IReadOnlyList<T> items, Func<T, string> name) => items.Count == 0 ? null : CountText.Join([.. items.Select(name)]);
}
