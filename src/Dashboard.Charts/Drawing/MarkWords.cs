namespace Dashboard.Charts.Drawing;

/// <summary>What a mark says of itself, aloud and on hovering.</summary>
internal static class MarkWords
{
    /// <summary>Name, amount, how firm it is, period, sources, and what must be said with it.</summary>
    public static string Of(ChartMark mark) => Svg.Clean(Phrases.Clauses(
        new[] { mark.Name, mark.Amount, MarkStatus.Of(mark), mark.Period, mark.SourcesText }.Concat(mark.Remarks ?? []).Append(mark.Contradicts).OfType<string>()));
}
