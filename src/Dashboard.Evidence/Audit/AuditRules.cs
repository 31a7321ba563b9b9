namespace Dashboard.Evidence.Audit;

/// <summary>All rules, in the order in which they are shown.</summary>
public static class AuditRules
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new Rules.NoCitation(),
    ];

    /// <summary>The rule with the id; null where there is none.</summary>
    public static AuditRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
