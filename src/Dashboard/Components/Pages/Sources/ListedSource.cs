using Dashboard.Evidence;

namespace Dashboard.Components.Pages.Sources;

/// <summary>A source with what rests on it under the filter.</summary>
/// <param name="Source">The source.</param>
/// <param name="Statements">How many statements cite it.</param>
/// <param name="On">Whom they are about: the names, the most frequent first.</param>
public sealed record ListedSource(Source Source, int Statements, IReadOnlyList<string> On);
