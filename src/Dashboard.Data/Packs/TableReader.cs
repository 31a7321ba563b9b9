using CsvHelper;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>Reads a CSV file (RFC 4180) into rows of text, and reports what is wrong with its form.</summary>
internal static class TableReader
{
    /// <summary>The table; whatever could be read where there are problems.</summary>
    public static PackTable Read(byte[] bytes, IReadOnlyList<string> columns, FileProblems problems)
    {
        var isComplete = Utf8Rule.Check(bytes, problems);
        if (!isComplete && EncodingGuess.Of(bytes) is not null)
        {
            // told once: whatever could be read of it would be told wrongly
            return PackTable.Unreadable;
        }

        using var csv = CsvReader.Create(bytes, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record =>
            {
                isComplete = false;
                problems.Add((int)record.LineNumber, Describe(record.Reason));
            },
        });

        if (!csv.Read())
        {
            problems.Add("empty file");
            return PackTable.Unreadable;
        }

        var header = csv.Current.ToArray();
        if (SeparatorGuess.Fault(header, columns) is { } fault)
        {
            problems.Add((int)csv.LineNumber, fault);
            return PackTable.Unreadable;
        }

        var places = TableHeader.Read(header, (int)csv.LineNumber, columns, problems);
        List<TableRow> rows = [];
        while (csv.Read())
        {
            var row = new TableRow((int)csv.LineNumber, csv.Current.ToArray());
            rows.Add(row);
            CheckCells(row, header, problems);
        }

        return new PackTable(places, header.Length, rows, isComplete && columns.All(column => places.ContainsKey(column) || PackFormat.Optional.Contains(column)));
    }

    private static void CheckCells(TableRow row, string[] header, FileProblems problems)
    {
        if (row.Cells.Length != header.Length)
        {
            problems.Add(row.Line, string.Create(CultureInfo.InvariantCulture, $"{row.Cells.Length} cells, but the header has {header.Length}"));
        }

        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (TextRule.Fault(row.Cells[i]) is { } fault)
            {
                problems.Add(row.Line, i < header.Length ? ShownText.Of(header[i]) : null, $"{ShownText.Quote(row.Cells[i])} {fault}");
            }
        }
    }

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "bad quotes: a quote inside a cell that does not start with one",
        CsvMalformedReason.TextAfterClosingQuote => "bad quotes: text behind the closing quote of a cell",
        CsvMalformedReason.UnterminatedQuote => "bad quotes: a quote that is opened here is never closed",
        _ => "not valid CSV",
    };
}
