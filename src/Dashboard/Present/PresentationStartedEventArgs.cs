namespace Dashboard.Present;

/// <summary>A presentation that has begun on this server.</summary>
/// <param name="session">The presentation.</param>
public sealed class PresentationStartedEventArgs(PresentationSession session) : EventArgs
{
    /// <summary>The presentation.</summary>
    public PresentationSession Session => session;
}
