namespace Dashboard.BrowserTests;

/// <summary>A valid data pack whose every text is markup or a formula.</summary>
internal sealed class HostilePack : IDisposable
{
    /// <summary>What a careless page would run.</summary>
    public const string Markup = "<img src=x onerror=window.hit++>";

    private HostilePack(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Writes the pack into a new folder.</summary>
    public static HostilePack Write()
    {
        var folder = Directory.CreateTempSubdirectory("hostile-pack").FullName;
        Write(folder, "datapackage.json", $$"""
            {
              "name": "hostile", "title": "{{Markup}}", "version": "1.0.0", "created": "2026-01-09T00:00:00Z",
              "resources": [
                { "name": "sources", "path": "sources.csv" }, { "name": "entities", "path": "entities.csv" }, { "name": "segments", "path": "segments.csv" },
                { "name": "claims", "path": "claims.csv" }, { "name": "relations", "path": "relations.csv" }
              ]
            }
            """);
        Write(folder, "sources.csv", $"""
            id,number,publisher,title,url,date,kind,language
            x01,1,{Markup},=1+1 {Markup},https://example.com/?q=<script>,2026-01-09,news,en
            """);
        Write(folder, "entities.csv", $"""
            id,name,kind,aliases,description
            evil,{Markup},company,{Markup},{Markup}
            """);
        Write(folder, "segments.csv", $"""
            id,name,position,description
            evil-segment,{Markup},{Markup},{Markup}
            """);
        Write(folder, "claims.csv", $"""
            id,statement,label,entity,mentions,metric,definition,value,low,high,unit,period_kind,period_label,period_start,period_end,status,qualifier,segments,sources,flags
            evil-capex,{Markup} spent,{Markup},evil,,capex,,10,,,USD billion,calendar-year,2025 {Markup},2025-01-01,2025-12-31,actual,{Markup},evil-segment,x01,
            """);
        Write(folder, "relations.csv", "from,kind,to,formula,note");
        return new(folder);
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void Write(string folder, string name, string text) => File.WriteAllText(System.IO.Path.Combine(folder, name), text + "\n");
}
