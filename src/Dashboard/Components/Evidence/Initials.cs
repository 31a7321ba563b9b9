using Dashboard.Evidence.Wording;

namespace Dashboard.Components.Evidence;

/// <summary>Groups lists by initials.</summary>
public static class Initials
{
    /// <summary>The list by the initials of its names.</summary>
    /// <param name="items">What is listed, in its own order.</param>
    /// <param name="nameOf">By what it is looked for.</param>
    public static InitialGroups<TItem> Of<TItem>(IReadOnlyList<TItem> items, Func<TItem, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(items);
        IReadOnlyList<IGrouping<string, TItem>> groups = items.Count <= NameInitial.ShortList ? [] :
        [
            .. items
                .OrderBy(nameOf, NameOrder.Comparer)
                .GroupBy(item => NameInitial.Of(nameOf(item)))
                .OrderBy(group => NameInitial.Order(group.Key))
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];
        return new(items, groups.Count > 1 ? groups : []);
    }
}
