namespace Dashboard.Evidence.Audit;

/// <summary>Who found it.</summary>
public enum FindingOrigin
{
    /// <summary>A rule computed it from the tables.</summary>
    Computed,

    /// <summary>An editor noted it in the pack: a flag or a relation.</summary>
    Declared,
}
