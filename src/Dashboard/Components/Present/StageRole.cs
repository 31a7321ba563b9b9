namespace Dashboard.Components.Present;

/// <summary>Who looks at a stage.</summary>
public enum StageRole
{
    /// <summary>Somebody who reads or shows the slides alone.</summary>
    Slides,

    /// <summary>The speaker, at the desk.</summary>
    Desk,

    /// <summary>One of the audience, on a screen of their own.</summary>
    Audience,

    /// <summary>Everybody in a room: nothing but the slide, and nothing that drives.</summary>
    Wall,
}
