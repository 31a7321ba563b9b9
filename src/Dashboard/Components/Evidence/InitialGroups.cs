namespace Dashboard.Components.Evidence;

/// <summary>A list by the initials of its names; nothing is grouped where it is short, or all of it has one initial.</summary>
/// <typeparam name="TItem">What is listed.</typeparam>
/// <param name="Items">All of it, in its own order.</param>
/// <param name="Groups">By initials, each in the order of names; none where the list stands as it is.</param>
public sealed record InitialGroups<TItem>(IReadOnlyList<TItem> Items, IReadOnlyList<IGrouping<string, TItem>> Groups)
{
    /// <summary>The initials that occur, in order.</summary>
    public IEnumerable<string> Initials => Groups.Select(group => group.Key);
}
