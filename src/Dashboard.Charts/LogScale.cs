namespace Dashboard.Charts;

/// <summary>Whether marks can be laid out by multiples.</summary>
internal static class LogScale
{
    /// <summary>True where all of them lie above zero, as they are drawn: what the claims behind them say is another number.</summary>
    public static bool Fits(IEnumerable<ChartMark> marks) => marks.All(mark => mark.End > 0 && mark.Start is null or > 0);
}
