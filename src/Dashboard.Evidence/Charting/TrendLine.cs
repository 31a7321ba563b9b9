namespace Dashboard.Evidence.Charting;

/// <summary>The figures of one subject over periods of one kind.</summary>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Past">What happened, one figure a period, the earliest first.</param>
/// <param name="Ahead">What one mouth expects after that, one figure a period.</param>
public sealed record TrendLine(string Subject, IReadOnlyList<TrendPoint> Past, IReadOnlyList<TrendPoint> Ahead)
{
    /// <summary>All points, the earliest first.</summary>
    public IEnumerable<TrendPoint> Points => Past.Concat(Ahead);
}
