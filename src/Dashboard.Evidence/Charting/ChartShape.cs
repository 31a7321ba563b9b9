namespace Dashboard.Evidence.Charting;

/// <summary>What a chart compares: it follows from the shape of the figures, and never from what is measured.</summary>
public enum ChartShape
{
    /// <summary>One metric and definition over several periods, a line a subject.</summary>
    Trend,

    /// <summary>One metric, definition and period, a bar a subject.</summary>
    Ranking,

    /// <summary>What was expected of one subject and period, by the day on which it was said, and what came.</summary>
    Vintages,

    /// <summary>What several mouths expect of one subject and period, each with its latest word.</summary>
    Spread,

    /// <summary>How much of something is sought, announced, contracted and running.</summary>
    Commitments,

    /// <summary>Dated events of money, and their sum so far.</summary>
    Rounds,
}
