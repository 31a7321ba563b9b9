namespace Dashboard.Evidence.Audit;

/// <summary>What of a claim or source is wrong. Findings of one aspect that are held against one claim, or about one source, are one cause.</summary>
public enum Aspect
{
    /// <summary>Something of its own: every finding is a cause.</summary>
    Own,

    /// <summary>The time of an event.</summary>
    Time,

    /// <summary>The value of a quantity.</summary>
    Value,

    /// <summary>What a total is made of.</summary>
    Total,

    /// <summary>Which document a source is.</summary>
    Document,
}
