namespace Dashboard.Ask.Planning;

/// <summary>What is done to answer a question.</summary>
public enum AskKind
{
    /// <summary>One figure or statement.</summary>
    LookUp,

    /// <summary>Several of them.</summary>
    List,

    /// <summary>The figures of several subjects or times side by side.</summary>
    Comparison,

    /// <summary>Who has most or least.</summary>
    Ranking,

    /// <summary>One figure less another.</summary>
    Difference,

    /// <summary>How many times one figure is another.</summary>
    Ratio,

    /// <summary>The change from one time to another.</summary>
    Growth,

    /// <summary>The change a year over several years.</summary>
    Cagr,

    /// <summary>Figures added up.</summary>
    Sum,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>The mean of several figures.</summary>
    Average,

    /// <summary>Where claims cannot be true together.</summary>
    Conflict,

    /// <summary>What one mouth said of one quantity over time.</summary>
    Vintages,

    /// <summary>A forecast beside what came of it.</summary>
    Outcome,

    /// <summary>What several mouths expect of one quantity.</summary>
    Spread,

    /// <summary>The documents that it rests on.</summary>
    Source,

    /// <summary>What a measure counts.</summary>
    Definition,

    /// <summary>Why something is so.</summary>
    Drivers,

    /// <summary>Who belongs to a segment.</summary>
    Members,
}
