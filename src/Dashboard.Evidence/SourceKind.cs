namespace Dashboard.Evidence;

/// <summary>What kind of document a source is.</summary>
public enum SourceKind
{
    /// <summary>The company's own words: site, blog, press release.</summary>
    Company,

    /// <summary>A document filed with a regulator.</summary>
    Filing,

    /// <summary>A news article.</summary>
    News,

    /// <summary>A research report or market study.</summary>
    Report,

    /// <summary>A picture, without the text that would explain it.</summary>
    Image,
}
