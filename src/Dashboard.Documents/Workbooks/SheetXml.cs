using System.Globalization;
using System.Xml;
using Dashboard.Documents.Office;

namespace Dashboard.Documents.Workbooks;

/// <summary>Writes one sheet of a workbook, cell by cell (SpreadsheetML, ECMA-376 part 1, section 18.3).</summary>
internal sealed class SheetXml : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Stream stream;
    private readonly XmlWriter xml;
    private int row;
    private int column;

    /// <summary>Begins a sheet.</summary>
    /// <param name="stream">Where it is written to; closed in the end.</param>
    public SheetXml(Stream stream)
    {
        this.stream = stream;
        xml = XmlWriter.Create(stream);
    }

    /// <summary>The place of the cell that is written next: B7.</summary>
    public string Place => ColumnLetters.Of(column) + Number(row);

    /// <inheritdoc />
    public void Dispose()
    {
        xml.Dispose();
        stream.Dispose();
    }

    /// <summary>What stands before the rows: the first of them stays in sight.</summary>
    /// <param name="widths">The widths of the columns, in digits.</param>
    /// <param name="chosen">Whether the workbook opens with this sheet.</param>
    public void Begin(IEnumerable<double> widths, bool chosen)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetViews", Main);
        Start("sheetView", ("tabSelected", chosen ? "1" : "0"), ("workbookViewId", "0"));
        Start("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        End(3);
        xml.WriteStartElement("cols", Main);
        foreach (var (at, width) in widths.Index())
        {
            Start("col", ("min", Number(at + 1)), ("max", Number(at + 1)), ("width", width.ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
            End(1);
        }

        End(1);
        xml.WriteStartElement("sheetData", Main);
    }

    /// <summary>A row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="write">Writes one of them.</param>
    public void Row<T>(IEnumerable<T> cells, Action<T> write)
    {
        (row, column) = (row + 1, 0);
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", Number(row));
        foreach (var cell in cells)
        {
            write(cell);
            column++;
        }

        End(1);
    }

    /// <summary>A cell without a value.</summary>
    public void Nothing() => Cell(null, WorkbookStyles.Plain, null, null);

    /// <summary>A number.</summary>
    public void Number(decimal value, uint style = WorkbookStyles.Plain) => Cell(null, style, "v", value.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>A truth.</summary>
    public void Truth(bool value) => Cell("b", WorkbookStyles.Plain, "v", value ? "1" : "0");

    /// <summary>A text, in the cell itself.</summary>
    public void Text(string value, uint style = WorkbookStyles.Plain) => Cell("inlineStr", style, "t", OfficeText.Cell(value));

    /// <summary>What stands behind the rows: the filter of the columns, and where links lead.</summary>
    public void End(int columns, IReadOnlyList<(string Place, string Id)> links)
    {
        End(1);
        if (row > 1)
        {
            Start("autoFilter", ("ref", $"A1:{ColumnLetters.Of(columns - 1)}{Number(row)}"));
            End(1);
        }

        if (links.Count > 0)
        {
            xml.WriteStartElement("hyperlinks", Main);
            foreach (var (place, id) in links)
            {
                Start("hyperlink", ("ref", place));
                xml.WriteAttributeString("r", "id", Relations, id);
                End(1);
            }

            End(1);
        }

        End(1);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Cell(string? type, uint style, string? element, string? value)
    {
        xml.WriteStartElement("c", Main);
        // places follow from the order, but not every program counts
        xml.WriteAttributeString("r", Place);

        if (style != WorkbookStyles.Plain)
        {
            xml.WriteAttributeString("s", Number((int)style));
        }

        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }

        if (element == "t")
        {
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(value);
            End(2);
        }
        else if (element is not null)
        {
            xml.WriteElementString(element, Main, value);
        }

        End(1);
    }

    private void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }
    }

    private void End(int elements)
    {
        for (var at = 0; at < elements; at++)
        {
            xml.WriteEndElement();
        }
    }
}
