using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Documents.Workbooks;

/// <summary>A workbook read as any program could: a zip of XML files, without the library that wrote it.</summary>
internal sealed class OpenWorkbook : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive zip;

    public OpenWorkbook(byte[] bytes) => zip = new(new MemoryStream(bytes));

    /// <summary>The names of the sheets, in order.</summary>
    public IReadOnlyList<string> Sheets => [.. Xml("xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value)];

    /// <summary>What Office would not accept.</summary>
    public static IReadOnlyList<string> Faults(byte[] bytes)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    /// <inheritdoc />
    public void Dispose() => zip.Dispose();

    /// <summary>The XML of a sheet.</summary>
    public XDocument Sheet(string name) => Xml(PathOf(name));

    /// <summary>The cells of a sheet, row by row: each with its type, its style and its text.</summary>
    public IReadOnlyList<IReadOnlyList<(string Type, string Style, string Text)>> Rows(string name) =>
    [
        .. Sheet(name).Descendants(Main + "row").Select(row => (IReadOnlyList<(string, string, string)>)
            [.. row.Elements(Main + "c").Select(cell => (cell.Attribute("t")?.Value ?? "n", cell.Attribute("s")?.Value ?? "0", string.Concat(cell.Descendants().Where(part => part.Name == Main + "v" || part.Name == Main + "t").Select(part => part.Value))))]),
    ];

    /// <summary>The texts of one column, without its heading.</summary>
    public IReadOnlyList<string> Column(string sheet, string heading)
    {
        var rows = Rows(sheet);
        var at = rows[0].Index().First(cell => cell.Item.Text == heading).Index;
        return [.. rows.Skip(1).Select(row => row[at].Text)];
    }

    /// <summary>Where the links of a sheet lead.</summary>
    public IReadOnlyList<string> Links(string name) =>
        [.. Xml(PathOf(name).Replace("worksheets/", "worksheets/_rels/", StringComparison.Ordinal) + ".rels").Root!.Elements().Select(relation => relation.Attribute("Target")!.Value)];

    private string PathOf(string sheet)
    {
        var id = Xml("xl/workbook.xml").Descendants(Main + "sheet").Single(one => one.Attribute("name")!.Value == sheet).Attribute(Relations + "id")!.Value;
        return Xml("xl/_rels/workbook.xml.rels").Root!.Elements().Single(relation => relation.Attribute("Id")!.Value == id).Attribute("Target")!.Value.TrimStart('/');
    }

    private XDocument Xml(string path)
    {
        using var stream = zip.GetEntry(path)!.Open();
        return XDocument.Load(stream);
    }
}
