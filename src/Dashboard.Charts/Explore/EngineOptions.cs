namespace Dashboard.Charts.Explore;

/// <summary>
/// What the engine (ApexCharts 4.7) is told, in its own words: each property is one of its options. Colors are names of tokens, and formatters are names of
/// functions, both resolved by the module that loads the engine: neither a theme nor code is part of it. No text of the evidence is, since the engine makes markup of it.
/// </summary>
public sealed record EngineOptions
{
    /// <summary>The chart as a whole.</summary>
    public required EngineChart Chart { get; init; }

    /// <summary>The lines and points.</summary>
    public required IReadOnlyList<EngineSeries> Series { get; init; }

    /// <summary>The token of each series.</summary>
    public required IReadOnlyList<string> Colors { get; init; }

    /// <summary>How its lines are drawn.</summary>
    public required EngineStroke Stroke { get; init; }

    /// <summary>How its bands and points are filled.</summary>
    public required EngineFill Fill { get; init; }

    /// <summary>How its points are drawn.</summary>
    public required EngineMarkers Markers { get; init; }

    /// <summary>The axis of days or years.</summary>
    public required EngineAxis Xaxis { get; init; }

    /// <summary>The axis of values.</summary>
    public required EngineAxis Yaxis { get; init; }

    /// <summary>What is drawn above the marks.</summary>
    public EngineAnnotations? Annotations { get; init; }
}
