namespace Dashboard.Charts.Builders.Figures;

/// <summary>One of a ranking, as its headline speaks of it.</summary>
/// <param name="Name">Whose the figure is.</param>
/// <param name="Size">How large it is.</param>
/// <param name="Words">The same in words.</param>
internal sealed record RankedName(string Name, decimal Size, string Words);
