using System.Globalization;

namespace Dashboard.Components.Kit.Entities;

/// <summary>Those of many that a few letters mean.</summary>
public static class EntitySearch
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Those whose names hold the words, first those that begin with them; all without words.</summary>
    public static IEnumerable<EntityChoice> Of(IReadOnlyList<EntityChoice> choices, string? words)
    {
        var sought = words?.Trim() ?? "";
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        return choices
            .Select(choice => (Choice: choice, At: sought.Length == 0 ? 0 : compare.IndexOf(choice.Name, sought, Loosely)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At > 0)
            .Select(found => found.Choice);
    }
}
