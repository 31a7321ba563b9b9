using System.Globalization;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Tables;

/// <summary>The cells of a table of claims.</summary>
/// <param name="Snapshot">The evidence that the claims are part of.</param>
public sealed record ClaimCells(EvidenceSnapshot Snapshot) : ITableCells<Claim>
{
    /// <inheritdoc />
    public string? Words(Claim row, TableColumn column) => column switch
    {
        TableColumn.What => row.Statement,
        TableColumn.Company => row.Entity is { } entity ? Snapshot.FindEntity(entity)!.Name : null,
        TableColumn.Segments => Segments(row.Segments),
        TableColumn.Amount => row.Amount is { } amount ? AmountText.Of(amount, row.Qualifier) : null,
        TableColumn.Definition => row.Definition is { } definition ? DefinitionText.Of(Snapshot, definition) : null,
        TableColumn.Period => PeriodText.Label(row.Period),
        TableColumn.Status => StatusText.Of(row.Status),
        TableColumn.Sources => Numbers(Snapshot.SourcesOf(row)),
        TableColumn.Publisher => Snapshot.SourcesOf(row).FirstOrDefault()?.Publisher,
        TableColumn.Claims => row.Id,
        _ => FigureCells.Words(row.Amount, column),
    };

    /// <inheritdoc />
    public SortKey Key(Claim row, TableColumn column) => column switch
    {
        TableColumn.Amount or TableColumn.Value or TableColumn.Low or TableColumn.High or TableColumn.Unit => FigureCells.Key(row.Amount, column),
        TableColumn.Period => KeyOf(row.Period),
        TableColumn.Status => new(0, null, (int)row.Status),
        TableColumn.Sources => KeyOf([.. Snapshot.SourcesOf(row)]),
        _ => SortKey.Of(Words(row, column)),
    };

    /// <summary>The printed number of a source; its id where it has none.</summary>
    public static string NumberOf(Source source) => source.Number?.ToString(CultureInfo.InvariantCulture) ?? source.Id;

    /// <summary>Periods are sorted by their first day, then by their last.</summary>
    internal static SortKey KeyOf(Period? period) => period is null ? SortKey.Empty : new(0, null, period.Start.DayNumber, period.End.DayNumber);

    /// <summary>Sources are sorted by how many there are, then by the printed number of the first.</summary>
    internal static SortKey KeyOf(IReadOnlyList<Source> sources) => sources.Count == 0 ? SortKey.Empty : new(0, null, sources.Count, sources[0].Number ?? int.MaxValue);

    /// <summary>The printed numbers of sources; null where there are none.</summary>
    internal static string? Numbers(IEnumerable<Source> sources) => Joined([.. sources.Select(NumberOf)]);

    /// <summary>The names of segments; null where there are none.</summary>
    internal string? Segments(IEnumerable<string> ids) => Joined([.. ids.Select(id => SegmentText.Of(Snapshot.FindSegment(id)!))]);

    private static string? Joined(string[] words) => words.Length switch { 0 => null, 1 => words[0], _ => string.Join(", ", words) };
}
