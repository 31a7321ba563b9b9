namespace Dashboard.Charts.Explore;

/// <summary>An entry of the legend: what can be hidden.</summary>
/// <param name="Id">The id of the series.</param>
/// <param name="Name">Its name.</param>
/// <param name="Hue">Its hue: see <see cref="ChartSeries.Hue"/>.</param>
/// <param name="Shape">The shape of its points where no hue tells it apart: see <see cref="EngineMarkers"/>; null where one does.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
public sealed record ExploreSubject(string Id, string Name, int Hue, string? Shape, bool IsHidden);
