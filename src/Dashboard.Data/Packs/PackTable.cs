namespace Dashboard.Data.Packs;

/// <summary>A table of a pack as text, with the line of every row.</summary>
/// <param name="Columns">Where each known column stands; without those that are missing.</param>
/// <param name="Width">How many cells the header has, unknown columns included.</param>
/// <param name="Rows">The rows below the header.</param>
/// <param name="IsComplete">False where rows could not be read: an id that is not found among the others may then be among those.</param>
internal sealed record PackTable(IReadOnlyDictionary<string, int> Columns, int Width, IReadOnlyList<TableRow> Rows, bool IsComplete)
{
    /// <summary>What stands for nothing in a cell, besides nothing at all.</summary>
    public IReadOnlySet<string> Missing { get; init; } = new HashSet<string>();

    /// <summary>Stands for a table that a pack does without.</summary>
    public static PackTable None { get; } = new(new Dictionary<string, int>(), 0, [], IsComplete: true);

    /// <summary>Stands for a table that could not be read at all.</summary>
    public static PackTable Unreadable { get; } = new(new Dictionary<string, int>(), 0, [], IsComplete: false);
}
