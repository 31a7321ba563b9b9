using System.Runtime.CompilerServices;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Ask.Lexicon;

/// <summary>The names that packs give, in the reader's language and in the other, beside the product's own words.</summary>
public sealed class PackNames : IAskNames
{
    private static readonly ConditionalWeakTable<EvidenceSnapshot, PackNames> Made = [];

    private readonly EvidenceSnapshot snapshot;

    private PackNames(EvidenceSnapshot snapshot) => this.snapshot = snapshot;

    /// <summary>The names of the evidence; made once for it.</summary>
    public static PackNames Of(EvidenceSnapshot snapshot) => Made.GetValue(snapshot, known => new(known));

    /// <inheritdoc />
    public IEnumerable<string> OfMetric(string metric)
    {
        var named = snapshot.FindMetric(metric);
        return new[] { Languages.Current == Language.Zh ? MetricText.Of(snapshot, metric) : null, MetricText.Of(metric), named?.Name, named?.NameZh }.OfType<string>().Distinct();
    }

    /// <inheritdoc />
    public IEnumerable<string> OfDefinition(string definition) => [DefinitionText.Short(snapshot, definition)];

    /// <inheritdoc />
    public string? MetricMeaning(string metric) => null;

    /// <inheritdoc />
    public string? DefinitionMeaning(string definition) => snapshot.FindDefinition(definition) is null ? null : DefinitionText.Of(snapshot, definition);
}
