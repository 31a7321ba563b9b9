namespace Dashboard.Ask.Lexicon;

/// <summary>Names and texts that packs give to their metrics and definitions. What has none goes by its id.</summary>
public interface IAskNames
{
    /// <summary>The names of a metric in any language, the usual one first.</summary>
    IEnumerable<string> OfMetric(string metric);

    /// <summary>The names of a definition.</summary>
    IEnumerable<string> OfDefinition(string definition);

    /// <summary>What a metric means, in the reader's language; null where no pack says it.</summary>
    string? MetricMeaning(string metric);

    /// <summary>What a definition counts, in the reader's language; null where no pack says it.</summary>
    string? DefinitionMeaning(string definition);
}
