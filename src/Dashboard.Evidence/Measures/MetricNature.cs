namespace Dashboard.Evidence.Measures;

/// <summary>What kind of quantity a metric is: it says what may be done with its figures.</summary>
public enum MetricNature
{
    /// <summary>So much in a period, e.g. revenue: figures of periods can be added.</summary>
    Flow,

    /// <summary>So much on a day, e.g. a backlog: figures of days are never added.</summary>
    Stock,

    /// <summary>A share or a growth.</summary>
    Rate,

    /// <summary>Money for one of something.</summary>
    Price,

    /// <summary>Somebody's mark on a scale.</summary>
    Rating,
}
