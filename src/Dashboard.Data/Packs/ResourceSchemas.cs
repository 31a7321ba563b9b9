using System.Text.Json;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>
/// Reads what <c>datapackage.json</c> says of how its tables are written and what their cells hold. Nothing of it is ignored in silence: it is obeyed, or refused where it
/// differs from how the files are read.
/// </summary>
/// <param name="problems">Where the faults are reported.</param>
internal sealed class ResourceSchemas(FileProblems problems)
{
    private const string Field = "resources";

    /// <summary>The schema of each table, by the name of its resource; without those that have none.</summary>
    public IReadOnlyDictionary<string, TableSchema> Read(JsonElement root)
    {
        var schemas = new Dictionary<string, TableSchema>();
        if (!root.TryGetProperty(Field, out var resources) || resources.ValueKind != JsonValueKind.Array)
        {
            return schemas;
        }

        foreach (var resource in resources.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object))
        {
            if (Manifested.Text(resource, "name") is { } name && PackFormat.Tables.Concat(PackFormat.OptionalTables).Any(table => table.Resource == name))
            {
                foreach (var fault in DialectRule.Faults(resource))
                {
                    Refuse(name, fault);
                }

                if (resource.TryGetProperty("schema", out var schema) && Schema(name, schema) is { } read)
                {
                    schemas.TryAdd(name, read);
                }
            }
        }

        return schemas;
    }

    private TableSchema? Schema(string resource, JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            Refuse(resource, "has its schema in another file, which is not read: write it into the manifest");
            return null;
        }

        var fields = new List<SchemaField>();
        foreach (var field in Manifested.Items(schema, "fields").Where(field => field.ValueKind == JsonValueKind.Object && Manifested.Text(field, "name") is not null))
        {
            fields.Add(new SchemaFieldReader(field, fault => Refuse(resource, fault)).Read());
        }

        return new(fields, Missing(resource, schema), [.. Keys(schema)]);
    }

    private HashSet<string> Missing(string resource, JsonElement schema)
    {
        var values = Manifested.Items(schema, "missingValues").Select(value => value.ValueKind == JsonValueKind.Object ? Manifested.Text(value, "value") : Manifested.Text(value)).ToList();
        if (values.Contains(null))
        {
            Refuse(resource, "has missingValues that are no text");
        }
        else if (values.Count > 0 && !values.Contains(""))
        {
            Refuse(resource, "has missingValues without the empty text, and an empty cell always says nothing here");
        }

        return [.. values.OfType<string>()];
    }

    private static IEnumerable<IReadOnlyList<string>> Keys(JsonElement schema)
    {
        var keys = Manifested.Items(schema, "uniqueKeys").ToList();
        if (schema.TryGetProperty("primaryKey", out var primary))
        {
            keys.Add(primary);
        }

        return keys.Select(key => key.ValueKind == JsonValueKind.Array ? key.EnumerateArray().Select(Manifested.Text).OfType<string>().ToList() : [.. new[] { Manifested.Text(key) }.OfType<string>()]).Where(key => key.Count > 0);
    }

    private void Refuse(string resource, string fault) => problems.Add(null, Field, $"the resource '{resource}' {fault}");
}
