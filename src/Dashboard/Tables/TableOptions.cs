using Dashboard.Evidence;

namespace Dashboard.Tables;

/// <summary>What a reader sets about a table. The address holds it.</summary>
public sealed record TableOptions
{
    /// <summary>Nothing is set.</summary>
    public static TableOptions None { get; } = new();

    /// <summary>The column by which rows are sorted; null leaves them in their own order.</summary>
    public TableColumn? Sort { get; init; }

    /// <summary>Whether the largest comes first.</summary>
    public bool Descending { get; init; }

    /// <summary>The columns that are shown; none for the usual ones.</summary>
    public ValueSet<TableColumn> Columns { get; init; } = [];

    /// <summary>The words that rows must hold; null for all rows.</summary>
    public string? Find { get; init; }

    /// <summary>The order that a press on the head of the column asks for: ascending, then descending, then as it was.</summary>
    public TableOptions SortedOn(TableColumn column) => (Sort == column, Descending) switch
    {
        (false, _) => this with { Sort = column, Descending = false },
        (true, false) => this with { Descending = true },
        _ => this with { Sort = null, Descending = false },
    };
}
