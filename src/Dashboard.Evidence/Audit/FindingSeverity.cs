namespace Dashboard.Evidence.Audit;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>The figure or statement should not be used before it is cleared up.</summary>
    High,

    /// <summary>To be told whenever the figure is used.</summary>
    Medium,

    /// <summary>Good to know.</summary>
    Low,
}
