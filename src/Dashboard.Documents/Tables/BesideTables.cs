using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Tables;

/// <summary>The tables that go beside any other: what its rows rest on, and what must be known to read it.</summary>
internal static class BesideTables
{
    /// <summary>One row a source.</summary>
    public static ExportTable Sources(IEnumerable<Source> sources) => new(
        SayAs("Sources", "sheet"),
        [
            new(SayAs("source", "column"), 14),
            new(SayAs("number", "column"), 9),
            new(SayAs("publisher", "column"), 30),
            new(SayAs("title", "column"), 60),
            new(SayAs("date", "column")),
            new(SayAs("kind", "column"), 12),
            new(SayAs("address", "column"), 70),
        ],
        sources.Select(source => new object?[] { source.Id, source.Number, source.Publisher, source.Title, source.Date, KindText.Of(source.Kind), source.Url }));

    /// <summary>One row a note: what it is, and its text, day or address.</summary>
    public static ExportTable Notes(IEnumerable<(string What, object? Text)> lines) => new(
        SayAs("Notes", "sheet"),
        [
            new(SayAs("what", "column"), 16),
            new(SayAs("text", "column"), 120),
        ],
        lines.Select(line => new[] { line.What, line.Text }));
}
