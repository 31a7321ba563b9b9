namespace Dashboard.Charts.Drawing;

/// <summary>The label of one block of a stacked bar, behind or below its row.</summary>
internal sealed class RunPart(PlacedMark item, string label, double width)
{
    /// <summary>The block.</summary>
    public PlacedMark Item => item;

    /// <summary>What is written.</summary>
    public string Label => label;

    /// <summary>The width of its swatch and label.</summary>
    public double Width => width;

    /// <summary>Where it begins.</summary>
    public double X { get; set; }

    /// <summary>The middle of its line.</summary>
    public double Y { get; set; }

    /// <summary>The line that it stands in, from 0.</summary>
    public int Line { get; set; }
}
