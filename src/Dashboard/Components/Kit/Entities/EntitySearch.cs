using Dashboard.Evidence.Searching;

namespace Dashboard.Components.Kit.Entities;

/// <summary>Those of many that a few letters mean.</summary>
public static class EntitySearch
{
    /// <summary>Those that hold all the words, first those whose names begin with them, last those that hold them elsewhere than in the name; all without words.</summary>
    public static IEnumerable<EntityChoice> Of(IReadOnlyList<EntityChoice> choices, string? words)
    {
        var sought = new LooseWords(words);
        return sought.IsEmpty ? choices : choices
            .Where(choice => sought.AreIn($"{choice.Name} {choice.Detail}"))
            .OrderBy(choice => sought.Begin(choice.Name) ? 0 : sought.AreIn(choice.Name) ? 1 : 2);
    }
}
