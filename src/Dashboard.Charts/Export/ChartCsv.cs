using System.Globalization;
using CsvHelper;

namespace Dashboard.Charts.Export;

/// <summary>A chart's table as CSV, with its sources below: the citation goes where the number goes.</summary>
public static class ChartCsv
{
    private static readonly CsvWriterOptions Format = new()
    {
        // a cell that a spreadsheet would run as a formula is written as text
        Injection = CsvInjection.Escape,
        // the table and the list of sources have columns of their own
        ValidateFieldCount = false,
    };

    /// <summary>One line a mark, an empty line, one line a source.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="sourceUrl">Gives the address of a source by its id.</param>
    public static string Write(ChartSpec spec, Func<string, Uri> sourceUrl)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, Format, leaveOpen: true);
        Line(csv, "mark", "series", "name", "start", "value", "unit", "amount", "period", "status", "computed", "conflict", "claims", "sources", "contradicts", "remarks");
        foreach (var (series, mark) in spec.Series.SelectMany(series => series.Marks.Select(mark => (series, mark))))
        {
            Line(csv, mark.Id, series.Name, mark.Name, mark.Start, mark.End, spec.Unit, mark.Amount, mark.Period, mark.StatusText, mark.Derived, mark.Conflict, string.Join(' ', mark.Claims), string.Join(' ', mark.Sources), mark.Contradicts, string.Join("; ", mark.Remarks ?? []));
        }

        csv.WriteField("");
        csv.EndRecord();
        Line(csv, "source", "number", "publisher", "title", "address");
        foreach (var citation in spec.Citations)
        {
            Line(csv, citation.Source, citation.Number, citation.Publisher, citation.Title, sourceUrl(citation.Source).AbsoluteUri);
        }

        csv.Flush();
        return text.ToString();
    }

    private static void Line(CsvWriter csv, params object?[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
