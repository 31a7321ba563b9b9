namespace Dashboard.Views;

/// <summary>Whether the audit rests on what an editor noted by hand.</summary>
public enum MarkChoice
{
    /// <summary>Rules and notes.</summary>
    All,

    /// <summary>Rules alone.</summary>
    None,
}
