namespace Dashboard.Correcting;

/// <summary>Where readers can say that a figure looks wrong.</summary>
public sealed class CorrectionOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Corrections";

    /// <summary>
    /// A mail address as <c>mailto:data@example.org</c>, or the form of an issue tracker, e.g. <c>https://example.org/team/data/issues/new</c>. None by default: then nobody
    /// is asked.
    /// </summary>
    public string? Address { get; set; }
}
