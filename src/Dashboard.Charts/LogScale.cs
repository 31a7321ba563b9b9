namespace Dashboard.Charts;

/// <summary>Whether marks can be laid out by multiples.</summary>
internal static class LogScale
{
    /// <summary>True where all of them lie above zero, as they are drawn: what the claims behind them say is another number.</summary>
    public static bool Fits(IEnumerable<ChartMark> marks) => marks.All(IsAbove);

    /// <summary>The first mark that lies at or below zero, in words; null where there is none.</summary>
    public static string? Misfit(IEnumerable<ChartMark> marks) => marks.FirstOrDefault(mark => !IsAbove(mark)) is { } mark ? Phrases.Listed(mark.Name, mark.Amount) : null;

    private static bool IsAbove(ChartMark mark) => mark.End > 0 && mark.Start is null or > 0;
}
