using System.Buffers;
using System.Text.Json;
using Dashboard.Data.Validation;

namespace Dashboard.Data.Packs;

/// <summary>Finds the files of the tables in <c>datapackage.json</c>. A pack may come from a stranger: nothing outside its folder is ever opened.</summary>
/// <param name="problems">Where the faults are reported.</param>
internal sealed class ResourcePaths(FileProblems problems)
{
    private const string Field = "resources";

    /// <summary>Schemes and drives, Windows' separator, home folders, escapes and wildcards.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(@":\~%?#*");

    /// <summary>The path of each table, by the name of its resource; without those that are missing or refused.</summary>
    public IReadOnlyDictionary<string, string> Read(JsonElement root)
    {
        var paths = new Dictionary<string, string>();
        if (!root.TryGetProperty(Field, out var resources))
        {
            problems.Add(null, Field, "missing field");
            return paths;
        }

        if (resources.ValueKind != JsonValueKind.Array)
        {
            problems.Add(null, Field, "not a list");
            return paths;
        }

        var named = new HashSet<string>();
        foreach (var resource in resources.EnumerateArray())
        {
            // resources of other names are allowed: a data package may carry more than the dashboard reads
            if (Text(resource, "name") is { } name && PackFormat.Tables.Concat(PackFormat.OptionalTables).Any(table => table.Resource == name))
            {
                if (resource.TryGetProperty("path", out var parts) && parts.ValueKind == JsonValueKind.Array)
                {
                    named.Add(name);
                    problems.Add(null, Field, $"the resource '{name}' has a list of paths, and a table is one file");
                    continue;
                }

                Add(paths, named, name, Text(resource, "path"));
            }
        }

        foreach (var (name, _) in PackFormat.Tables.Where(table => !named.Contains(table.Resource)))
        {
            problems.Add(null, Field, $"the resource '{name}' is missing");
        }

        return paths;
    }

    private void Add(Dictionary<string, string> paths, HashSet<string> named, string name, string? path)
    {
        if (!named.Add(name))
        {
            problems.Add(null, Field, $"the resource '{name}' stands twice");
        }
        else if (string.IsNullOrEmpty(path))
        {
            problems.Add(null, Field, $"the resource '{name}' has no path");
        }
        else if (!IsInside(path))
        {
            problems.Add(null, Field, $"the resource '{name}' has the path {ShownText.Quote(path)}, which is not a file below the pack's folder");
        }
        else
        {
            paths.Add(name, path);
        }
    }

    /// <summary>Relative, with forward slashes, without a scheme, a drive or a step upwards.</summary>
    private static bool IsInside(string path) =>
        path.AsSpan().IndexOfAny(Forbidden) < 0
        && !path.Any(char.IsControl)
        && TextRule.Fault(path) is null
        && path.Split('/').All(step => step.Length > 0 && !step.StartsWith('.'));

    private static string? Text(JsonElement resource, string field) =>
        resource.ValueKind == JsonValueKind.Object && resource.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? JsonText.Of(value)
            : null;
}
