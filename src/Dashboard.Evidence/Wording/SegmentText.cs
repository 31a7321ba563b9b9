using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The names of segments. Those of the value chain are part of the product's own vocabulary, others are the pack's.</summary>
public static class SegmentText
{
    /// <summary>"Chips", "Data centers"; what a pack calls it where it has a name of its own.</summary>
    public static string Of(Segment segment) => (segment.Id, segment.Name) switch
    {
        ("chips", "Chips") => SayAs("Chips", "segment"),
        ("data-centers", "Data centers") => SayAs("Data centers", "segment"),
        ("energy", "Energy") => SayAs("Energy", "segment"),
        ("models", "Models") => SayAs("Models", "segment"),
        ("applications", "Applications") => SayAs("Applications", "segment"),
        _ => segment.Name,
    };
}
