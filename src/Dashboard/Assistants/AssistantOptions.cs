namespace Dashboard.Assistants;

/// <summary>Whether programs that speak the Model Context Protocol may read the evidence.</summary>
public sealed class AssistantOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Mcp";

    /// <summary>Whether <c>POST /mcp</c> answers; true unless the configuration says otherwise.</summary>
    public bool Enabled { get; set; } = true;
}
