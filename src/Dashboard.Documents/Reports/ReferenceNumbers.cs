using Dashboard.Evidence;

namespace Dashboard.Documents.Reports;

/// <summary>Numbers all sources of the evidence in their order: a filter leaves numbers out and never changes one.</summary>
public sealed class ReferenceNumbers(EvidenceSnapshot everything)
{
    private readonly Dictionary<string, int> numbers = everything.Sources.Select((source, at) => (source.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at + 1);

    /// <summary>The numbers of the sources, each once, in order.</summary>
    public IReadOnlyList<int> Of(IEnumerable<string> sources) => [.. sources.Select(id => numbers[id]).Distinct().Order()];

    /// <summary>The sources behind the numbers, each once, in order.</summary>
    public IReadOnlyList<ReportReference> Sources(IEnumerable<int> referred) => [.. referred.Distinct().Order().Select(number => new ReportReference(number, everything.Sources[number - 1]))];
}
