using System.Text.Json;

namespace Dashboard.Evidence.Charting;

/// <summary>The names of kinds of periods, as tables write them.</summary>
public static class PeriodKinds
{
    private static readonly Dictionary<string, PeriodKind> Kinds = Enum.GetValues<PeriodKind>().ToDictionary(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    /// <summary>The kind of the name; null where the text is none, as the label of a period is.</summary>
    public static PeriodKind? Find(string? name) => name is not null && Kinds.TryGetValue(name, out var kind) ? kind : null;
}
