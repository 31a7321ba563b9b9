using Dashboard.Evidence.Wording;

namespace Dashboard.Ask.Lexicon;

/// <summary>The names that the product's own words give.</summary>
public sealed class PlainNames : IAskNames
{
    private PlainNames()
    {
    }

    /// <summary>The names.</summary>
    public static PlainNames Instance { get; } = new();

    /// <inheritdoc />
    public IEnumerable<string> OfMetric(string metric) => [MetricText.Of(metric)];

    /// <inheritdoc />
    public IEnumerable<string> OfDefinition(string definition) => [DefinitionText.Of(definition)];

    /// <inheritdoc />
    public string? MetricMeaning(string metric) => null;

    /// <inheritdoc />
    public string? DefinitionMeaning(string definition) => null;
}
