using Dashboard.Charts;
using Dashboard.Evidence;
using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Documents.Tables;

/// <summary>A chart as tables: its marks, their sources, and what must be known to read them. The citation goes where the number goes.</summary>
/// <param name="Spec">The chart.</param>
/// <param name="ClaimOf">Gives a claim by its id; null where the tables name claims by their ids alone.</param>
/// <param name="SourceOf">Gives a source by its id.</param>
public sealed record ChartTables(ChartSpec Spec, Func<string, Claim?> ClaimOf, Func<string, Source> SourceOf)
{
    /// <summary>The tables of a chart that was built from the evidence.</summary>
    public static ChartTables Of(ChartSpec spec, EvidenceSnapshot snapshot) => new(spec, snapshot.FindClaim, id => snapshot.FindSource(id)!);

    /// <summary>One row a mark.</summary>
    public ExportTable Marks => new(
        SayAs("Data", "sheet"),
        [
            new(SayAs("mark", "column"), 28),
            new(SayAs("series", "column"), 18),
            new(SayAs("name", "column"), 32),
            new(SayAs("start", "column")),
            new(SayAs("value", "column")),
            new(SayAs("unit", "column"), 14),
            new(SayAs("amount", "column"), 22),
            new(SayAs("period", "column"), 34),
            new(SayAs("period start", "column")),
            new(SayAs("period end", "column")),
            new(SayAs("status", "column")),
            new(SayAs("definition", "column"), 26),
            new(SayAs("computed", "column"), 10),
            new(SayAs("conflict", "column"), 10),
            new(SayAs("claims", "column"), 34),
            new(SayAs("sources", "column"), 18),
            new(SayAs("contradicts", "column"), 40),
            new(SayAs("remarks", "column"), 48),
        ],
        Spec.Empty is { } reason
            ? [[null, null, Say($"No data: {reason}")]]
            : Spec.Walk.Select(pair => Row(pair.Series, pair.Mark)));

    /// <summary>One row a source.</summary>
    public ExportTable Sources => BesideTables.Sources(Spec.Citations.Select(citation => SourceOf(citation.Source)));

    /// <summary>Headline, notes, formulas, and what the view adds.</summary>
    /// <param name="about">Further lines: what they are, and their text or address.</param>
    public ExportTable Notes(params IEnumerable<(string What, object? Text)> about) => BesideTables.Notes(
    [
        (SayAs("chart", "row"), Spec.Title),
        (SayAs("shows", "row"), Spec.Subtitle),
        .. Spec.Empty is { } reason ? new (string, object?)[] { (SayAs("no data", "row"), reason) } : [],
        .. about,
        .. Spec.Notes.Select(note => (SayAs("note", "row"), (object?)note)),
        .. Spec.Derivations.Select(derivation => (MarkStatus.Computed, (object?)derivation)),
    ]);

    private IReadOnlyList<object?> Row(ChartSeries series, ChartMark mark)
    {
        var claim = ClaimOf(mark.Claims[0]);
        var period = mark.Period is null ? null : claim?.Period;
        // a block that is laid behind another begins where that one ends: its own figure is what a file is taken for
        var (start, value) = mark is { Start: not null, Figure: { } figure } ? (figure.IsRange ? figure.Low : 0, figure.Most ?? figure.Low ?? mark.End) : (mark.Start, mark.End);
        return
        [
            mark.Id, series.Name, mark.Name, start, value, ChartUnit.Of(Spec.Unit), FigureText.Of(mark.Amount), mark.Period, period?.Start, period?.End,
            mark.StatusText, mark.Definition ?? (claim?.Definition is { } counted && !mark.Derived ? DefinitionText.Of(counted) : null), mark.Derived, mark.Conflict,
            string.Join(' ', mark.Claims), string.Join(' ', mark.Sources), mark.Contradicts, Phrases.Clauses(mark.Remarks ?? []),
        ];
    }
}
