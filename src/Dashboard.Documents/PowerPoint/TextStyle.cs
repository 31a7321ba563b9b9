using DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.PowerPoint;

/// <summary>How a text looks.</summary>
/// <param name="Points">Its size.</param>
internal sealed record TextStyle(double Points)
{
    /// <summary>Whether it steps back.</summary>
    public bool Soft { get; init; }

    /// <summary>Whether all of it is set off.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it has the face of headlines.</summary>
    public bool Serif { get; init; }

    /// <summary>The space behind each paragraph, in points.</summary>
    public double Between { get; init; }

    /// <summary>The side at which it stands.</summary>
    public TextAlignmentTypeValues Alignment { get; init; } = TextAlignmentTypeValues.Left;

    /// <summary>The end at which it stands.</summary>
    public TextAnchoringTypeValues Anchor { get; init; } = TextAnchoringTypeValues.Top;
}
