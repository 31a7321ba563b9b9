using System.Globalization;

namespace Dashboard.BrowserTests;

/// <summary>A valid data pack of 150 companies, each with its capital expenditure and a source of its own.</summary>
internal sealed class ManyPack : IDisposable
{
    private const string Letters = "ACEGIKMOQSUWY";

    private ManyPack(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    private static IEnumerable<(string Id, string Name, int At)> Companies =>
        Enumerable.Range(100, 150).Select(at => (at.ToString(CultureInfo.InvariantCulture), $"{Letters[at % Letters.Length]}-Works {at.ToString(CultureInfo.InvariantCulture)}", at));

    /// <summary>Writes the pack into a new folder.</summary>
    public static ManyPack Write()
    {
        var folder = Directory.CreateTempSubdirectory("many-pack").FullName;
        Write(folder, "datapackage.json", """
            {
              "name": "many", "title": "Many works", "version": "1.0.0", "created": "2026-01-09T00:00:00Z",
              "resources": [
                { "name": "sources", "path": "sources.csv" }, { "name": "entities", "path": "entities.csv" }, { "name": "segments", "path": "segments.csv" },
                { "name": "claims", "path": "claims.csv" }, { "name": "relations", "path": "relations.csv" }
              ]
            }
            """);
        Write(folder, "sources.csv", "id,number,publisher,title,url,date,kind,language", Companies.Select(one => $"m{one.Id},,{one.Name} Press,Yearly report {one.Id},https://m{one.Id}.example/,2026-01-09,company,en"));
        Write(folder, "entities.csv", "id,name,kind,aliases,description", Companies.Select(one => $"works-{one.Id},{one.Name},company,,"));
        Write(folder, "segments.csv", "id,name,position,description", ["many-works,Works,,"]);
        Write(
            folder,
            "claims.csv",
            "id,statement,label,entity,mentions,metric,definition,value,low,high,unit,period_kind,period_label,period_start,period_end,status,qualifier,segments,sources,flags",
            Companies.Select(one => $"works-{one.Id}-capex,{one.Name} spent {500 - one.At} billion US dollars.,,works-{one.Id},,capex,,{500 - one.At},,,USD billion,calendar-year,2025,2025-01-01,2025-12-31,actual,,many-works,m{one.Id},"));
        Write(folder, "relations.csv", "from,kind,to,formula,note");
        return new(folder);
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void Write(string folder, string name, string head, params IEnumerable<string> rows) =>
        File.WriteAllText(System.IO.Path.Combine(folder, name), string.Join('\n', rows.Prepend(head)) + "\n");
}
