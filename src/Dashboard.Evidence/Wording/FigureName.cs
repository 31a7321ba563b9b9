using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>What a figure is called in lists.</summary>
public static class FigureName
{
    /// <summary>"Alphabet, capex, 2026"; the statement where the claim is about nobody.</summary>
    public static string Of(EvidenceSnapshot snapshot, Claim claim) => claim.Entity is { } id && snapshot.FindEntity(id) is { } entity
        ? string.Join(Say(", "), new[] { entity.Name, claim.Metric is { } metric ? MetricText.Of(snapshot, metric) : null, PeriodText.Label(claim.Period) }.Where(word => !string.IsNullOrEmpty(word)))
        : claim.Statement;
}
