namespace Dashboard.Tables;

/// <summary>The columns of tables, in the order in which they stand. Their names in kebab case are part of addresses.</summary>
public enum TableColumn
{
    /// <summary>What a row is: the name of a mark, the statement of a claim. Always shown.</summary>
    What,

    /// <summary>The company, organisation or market that it is about.</summary>
    Company,

    /// <summary>The segments of the value chain that it speaks of.</summary>
    Segments,

    /// <summary>The amount in words, with hedge and unit.</summary>
    Amount,

    /// <summary>The bare number; empty where there is a range or a bound.</summary>
    Value,

    /// <summary>The lower bound.</summary>
    Low,

    /// <summary>The upper bound.</summary>
    High,

    /// <summary>The unit of the bare numbers.</summary>
    Unit,

    /// <summary>What the amount counts.</summary>
    Definition,

    /// <summary>The period.</summary>
    Period,

    /// <summary>How firm it is.</summary>
    Status,

    /// <summary>The sources by their printed numbers, each a link.</summary>
    Sources,

    /// <summary>Who published the first of the sources.</summary>
    Publisher,

    /// <summary>The ids of the claims.</summary>
    Claims,
}
