namespace Dashboard.Charts.Explore;

/// <summary>The engine's choice of a part of another chart.</summary>
/// <param name="Target">The other chart.</param>
public sealed record EngineBrush(string Target)
{
    /// <summary>It is on.</summary>
    public bool Enabled => true;
}
