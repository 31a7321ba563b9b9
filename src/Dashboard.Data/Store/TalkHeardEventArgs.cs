namespace Dashboard.Data.Store;

/// <summary>What a server has told the others.</summary>
/// <param name="line">The words.</param>
public sealed class TalkHeardEventArgs(string line) : EventArgs
{
    /// <summary>The words.</summary>
    public string Line => line;
}
