using Dashboard.Evidence;
using Dashboard.Evidence.Wording;

namespace Dashboard.Charts.Export;

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
        "Data",
        [
            new("mark", 28), new("series", 18), new("name", 32), new("start"), new("value"), new("unit", 14), new("amount", 22), new("period", 34), new("period start"), new("period end"),
            new("status"), new("definition", 26), new("computed", 10), new("conflict", 10), new("claims", 34), new("sources", 18), new("contradicts", 40), new("remarks", 48),
        ],
        Spec.Empty is { } reason
            ? [[null, null, $"No data: {reason}"]]
            : Spec.Series.SelectMany(series => series.Marks.Select(mark => Row(series, mark))));

    /// <summary>One row a source.</summary>
    public ExportTable Sources => new(
        "Sources",
        [new("source", 14), new("number", 9), new("publisher", 30), new("title", 60), new("date"), new("kind", 12), new("address", 70)],
        Spec.Citations.Select(citation => SourceRow(SourceOf(citation.Source))));

    /// <summary>Headline, notes, formulas, and what the view adds.</summary>
    /// <param name="about">Further lines: what they are, and their text or address.</param>
    public ExportTable Notes(params IEnumerable<(string What, object? Text)> about) => new(
        "Notes",
        [new("what", 16), new("text", 120)],
        [
            ["chart", Spec.Title],
            ["shows", Spec.Subtitle],
            .. Spec.Empty is { } reason ? new object?[][] { ["no data", reason] } : [],
            .. about.Select(line => new[] { line.What, line.Text }),
            .. Spec.Notes.Select(note => new object?[] { "note", note }),
            .. Spec.Derivations.Select(derivation => new object?[] { "computed", derivation }),
        ]);

    /// <summary>A source as a row.</summary>
    internal static IReadOnlyList<object?> SourceRow(Source source) =>
        [source.Id, source.Number, source.Publisher, source.Title, source.Date, KindText.Of(source.Kind), source.Url];

    private IReadOnlyList<object?> Row(ChartSeries series, ChartMark mark)
    {
        var claim = ClaimOf(mark.Claims[0]);
        var period = mark.Period is null ? null : claim?.Period;
        return
        [
            mark.Id, series.Name, mark.Name, mark.Start, mark.End, Spec.Unit, mark.Amount, mark.Period, period?.Start, period?.End,
            mark.StatusText, mark.Definition ?? (claim?.Definition is { } counted && !mark.Derived ? DefinitionText.Of(counted) : null), mark.Derived, mark.Conflict,
            string.Join(' ', mark.Claims), string.Join(' ', mark.Sources), mark.Contradicts, string.Join("; ", mark.Remarks ?? []),
        ];
    }
}
