using System.Globalization;
using System.Text.Json;
using Dashboard.Evidence;

namespace Dashboard.Benchmarks.Generated;

/// <summary>Writes a generated pack as the files that a reader finds. No cell of it needs quotes but the statement.</summary>
internal static class PackFiles
{
    private static readonly string[] Tables = ["sources", "entities", "segments", "claims", "relations"];

    /// <summary>Writes the pack into the folder.</summary>
    public static void Write(DataPack pack, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), JsonSerializer.Serialize(new
        {
            name = pack.Id,
            title = pack.Title,
            version = pack.Version,
            created = Day(pack.Date),
            resources = Tables.Select(name => new { name, path = $"{name}.csv" }),
        }));
        Table("sources", "id,number,publisher,title,url,date,kind,language", pack.Sources.Select(source =>
            $"{source.Id},{source.Number},{source.Publisher},{Quoted(source.Title)},{source.Url},{Day(source.Date)},{Name(source.Kind)},{source.Language}"));
        Table("entities", "id,name,kind,aliases,description", pack.Entities.Select(entity =>
            $"{entity.Id},{entity.Name},{Name(entity.Kind)},{string.Join(';', entity.Aliases)},"));
        Table("segments", "id,name,position,description", pack.Segments.Select(segment => $"{segment.Id},{segment.Name},,"));
        Table("claims", "id,statement,label,entity,mentions,metric,definition,value,low,high,unit,period_kind,period_label,period_start,period_end,status,qualifier,segments,sources,flags", pack.Claims.Select(Claim));
        Table("relations", "from,kind,to,formula,note", pack.Relations.Select(relation => $"{relation.From},{Name(relation.Kind)},{relation.To},,"));

        void Table(string name, string header, IEnumerable<string> rows) => File.WriteAllLines(Path.Combine(folder, $"{name}.csv"), rows.Prepend(header));
    }

    private static string Claim(Claim claim) => string.Join(',',
        claim.Id, Quoted(claim.Statement), claim.Label, claim.Entity, string.Join(';', claim.Mentions), claim.Metric, claim.Definition,
        claim.Amount!.Value?.ToString(CultureInfo.InvariantCulture), "", "", claim.Amount.Unit,
        Name(claim.Period!.Kind), claim.Period.Label, Day(claim.Period.Start), Day(claim.Period.End),
        Name(claim.Status), claim.Qualifier, string.Join(';', claim.Segments), string.Join(';', claim.Citations.Select(citation => citation.Source)), "");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
