using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Scorecards;

namespace Dashboard.Documents.PowerPoint;

/// <summary>Marks of one kind share a column: the same group, the same firmness.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Status">How firm they are.</param>
/// <param name="Derived">Whether they were computed.</param>
/// <param name="Verdict">What became of the forecasts that they rate; null where they rate none.</param>
internal sealed record MarkKind(string Name, ClaimStatus Status, bool Derived, Verdict? Verdict)
{
    /// <summary>The kind of a mark.</summary>
    public static MarkKind Of(ChartSeries series, ChartMark mark)
    {
        var status = MarkWords.Status(mark with { Conflict = false });
        // "Sought" needs no ", sought" behind it
        var name = status.StartsWith(series.Name, StringComparison.OrdinalIgnoreCase) ? series.Name + status[series.Name.Length..] : Phrases.Listed(series.Name, status);
        return new(name, mark.Status, mark.Derived, mark.Verdict);
    }
}
