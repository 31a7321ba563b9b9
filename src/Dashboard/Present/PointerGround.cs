namespace Dashboard.Present;

/// <summary>What a pointer's place is measured in.</summary>
public enum PointerGround
{
    /// <summary>The whole slide.</summary>
    Slide,

    /// <summary>The drawing of the slide's chart.</summary>
    Chart,

    /// <summary>One mark of the chart.</summary>
    Mark,
}
