namespace Dashboard.Evidence.Audit;

/// <summary>How much a finding weighs. The scale is stated once, here, and shown to readers.</summary>
public enum FindingSeverity
{
    /// <summary>Serious: a reader who trusts this acts on something wrong.</summary>
    High,

    /// <summary>Medium: a reader cannot check it, or compares what cannot be compared.</summary>
    Medium,

    /// <summary>Minor: a matter of form.</summary>
    Low,
}
