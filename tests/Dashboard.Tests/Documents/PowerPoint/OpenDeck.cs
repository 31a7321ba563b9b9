using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Dashboard.Tests.Documents.PowerPoint;

/// <summary>A PowerPoint file as plain XML in a zip: read without the library that wrote it.</summary>
internal sealed class OpenDeck
{
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, byte[]> files;

    public OpenDeck(byte[] bytes) => files = Unzip(bytes);

    /// <summary>How many slides there are.</summary>
    public int Count => Slides.Count;

    private List<string> Slides =>
        [.. Xml("ppt/presentation.xml").Descendants(P + "sldId").Select(id => Target("ppt/presentation.xml", id.Attribute(R + "id")!.Value))];

    /// <summary>The texts of a slide, a paragraph each; 1 for the first slide.</summary>
    public List<string> TextOf(int slide) => Paragraphs(Xml(Slides[slide - 1]));

    /// <summary>The notes of a slide, a paragraph each.</summary>
    public List<string> NotesOf(int slide) => Paragraphs(Xml(Related(Slides[slide - 1], "/notesSlide")[0]));

    /// <summary>The addresses that a slide leads to.</summary>
    public List<string> LinksOf(int slide) => Related(Slides[slide - 1], "/hyperlink");

    /// <summary>The rows of the tables of a slide.</summary>
    public List<List<string>> TableOf(int slide) =>
        [.. Xml(Slides[slide - 1]).Descendants(A + "tr").Select(row => row.Elements(A + "tc").Select(cell => string.Concat(cell.Descendants(A + "t").Select(text => text.Value))).ToList())];

    /// <summary>The description of the chart or table for those who do not see it.</summary>
    public string? AlternativeOf(int slide) => Xml(Slides[slide - 1]).Descendants(P + "graphicFrame").Descendants(P + "cNvPr").Select(frame => frame.Attribute("descr")?.Value).FirstOrDefault();

    /// <summary>The native chart of a slide.</summary>
    public XDocument ChartOf(int slide) => Xml(ChartFile(slide));

    /// <summary>How many native charts the file holds.</summary>
    public int Charts => Slides.Sum(slide => Related(slide, "/chart").Count);

    /// <summary>The series of a chart with the values that are kept in the slide, by row.</summary>
    public Dictionary<string, Dictionary<int, decimal>> CachedOf(int slide) => ChartOf(slide).Descendants(C + "ser").ToDictionary(
        series => series.Element(C + "tx")!.Descendants(C + "v").Single().Value,
        series => (series.Element(C + "val") ?? series.Element(C + "yVal"))!.Descendants(C + "pt").ToDictionary(point => Number(point.Attribute("idx")!.Value), point => Decimal(point.Element(C + "v")!.Value)));

    /// <summary>The same series as the formulas of the chart find them in its workbook.</summary>
    public Dictionary<string, Dictionary<int, decimal>> EmbeddedOf(int slide)
    {
        var sheet = SheetOf(slide, "Chart");
        return ChartOf(slide).Descendants(C + "ser").ToDictionary(
            series => sheet[Cells(series.Element(C + "tx")!.Descendants(C + "f").Single().Value).Single()],
            series => Cells((series.Element(C + "val") ?? series.Element(C + "yVal"))!.Descendants(C + "f").Single().Value)
                .Index().Where(cell => sheet.GetValueOrDefault(cell.Item, "").Length > 0).ToDictionary(cell => cell.Index, cell => Decimal(sheet[cell.Item])));
    }

    /// <summary>The cells of a sheet of the workbook in a slide's chart, by address.</summary>
    public Dictionary<string, string> SheetOf(int slide, string name)
    {
        var book = new OpenDeck(files[Related(ChartFile(slide), "/package")[0]]);
        var sheet = book.Xml("xl/workbook.xml").Descendants(S + "sheet").Single(sheet => sheet.Attribute("name")!.Value == name);
        var rows = book.Xml(book.Target("xl/workbook.xml", sheet.Attribute(R + "id")!.Value)).Descendants(S + "row");
        return rows.SelectMany((row, y) => row.Elements(S + "c").Select((cell, x) => (Key: $"{(char)('A' + x)}{(y + 1).ToString(CultureInfo.InvariantCulture)}", cell.Value))).ToDictionary(cell => cell.Key, cell => cell.Value);
    }

    /// <summary>Whether any cell of the workbook is a formula.</summary>
    public bool HasFormulas(int slide)
    {
        var book = new OpenDeck(files[Related(ChartFile(slide), "/package")[0]]);
        return book.files.Keys.Where(name => name.Contains("sheet", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)).Any(name => book.Xml(name).Descendants(S + "f").Any());
    }

    private string ChartFile(int slide) => Related(Slides[slide - 1], "/chart")[0];

    private static IEnumerable<string> Cells(string formula)
    {
        var ends = formula[(formula.IndexOf('!', StringComparison.Ordinal) + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':');
        return Enumerable.Range(Number(ends[0][1..]), Number(ends[^1][1..]) - Number(ends[0][1..]) + 1).Select(row => $"{ends[0][0]}{row.ToString(CultureInfo.InvariantCulture)}");
    }

    private static List<string> Paragraphs(XDocument xml) =>
        [.. xml.Descendants(A + "p").Select(paragraph => string.Concat(paragraph.Descendants(A + "t").Select(text => text.Value))).Where(text => text.Length > 0)];

    private string Target(string from, string id) => Relations(from).Single(relation => relation.Attribute("Id")!.Value == id) is { } found ? Full(from, found) : "";

    private List<string> Related(string from, string kind) => [.. Relations(from).Where(relation => relation.Attribute("Type")!.Value.EndsWith(kind, StringComparison.Ordinal)).Select(relation => Full(from, relation))];

    private IEnumerable<XElement> Relations(string from) =>
        files.TryGetValue($"{Path.GetDirectoryName(from)}/_rels/{Path.GetFileName(from)}.rels", out var bytes) ? XDocument.Load(new MemoryStream(bytes)).Root!.Elements() : [];

    private static string Full(string from, XElement relation)
    {
        var target = relation.Attribute("Target")!.Value;
        return relation.Attribute("TargetMode")?.Value == "External" ? target : new Uri(new Uri($"file:///{from}"), target).AbsolutePath[1..];
    }

    private XDocument Xml(string name) => XDocument.Load(new MemoryStream(files[name]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Dictionary<string, byte[]> Unzip(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        });
    }
}
