namespace Dashboard.Embedding;

/// <summary>Who may show charts of this dashboard inside pages of their own.</summary>
public sealed class EmbedOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Embed";

    /// <summary>Sites as <c>https://example.org</c>, <c>https://*.example.org</c> or <c>http://localhost:8080</c>; <c>*</c> allows all. Empty by default: nobody but this dashboard itself.</summary>
    public IReadOnlyList<string> AllowedSites { get; set; } = [];
}
