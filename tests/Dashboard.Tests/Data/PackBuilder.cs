using System.Text;
using Dashboard.Data.Packs;
using Dashboard.Evidence;

namespace Dashboard.Tests.Data;

/// <summary>A pack in memory, good until a case breaks it.</summary>
internal sealed class PackBuilder
{
    public const string Folder = "data/tea-2025";

    private readonly Dictionary<string, string> texts = new()
    {
        ["datapackage.json"] = GoodPack.Manifest,
        ["sources.csv"] = GoodPack.Sources,
        ["entities.csv"] = GoodPack.Entities,
        ["segments.csv"] = GoodPack.Segments,
        ["claims.csv"] = GoodPack.Claims,
        ["relations.csv"] = GoodPack.Relations,
    };

    private readonly Dictionary<string, byte[]> binaries = [];

    /// <summary>A pack without faults.</summary>
    public static PackBuilder Good() => new();

    /// <summary>A second pack that has only what it is given: headers and no rows.</summary>
    public static PackBuilder Second()
    {
        var second = Good().Replace("datapackage.json", "tea-2025", "second");
        return second.KeepLines("sources.csv", 1).KeepLines("entities.csv", 1).KeepLines("segments.csv", 1).KeepLines("claims.csv", 1).KeepLines("relations.csv", 1);
    }

    /// <summary>Puts a text into a cell. Lines count from 1, the header's.</summary>
    public PackBuilder Cell(string file, int line, string column, string text)
    {
        var lines = texts[file].Split('\n');
        var cells = lines[line - 1].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = text;
        lines[line - 1] = string.Join(',', cells);
        return Text(file, string.Join('\n', lines));
    }

    /// <summary>Puts a text in place of a line.</summary>
    public PackBuilder Line(string file, int line, string text)
    {
        var lines = texts[file].Split('\n');
        lines[line - 1] = text;
        return Text(file, string.Join('\n', lines));
    }

    /// <summary>Adds a column behind the last; a cell for each row that is given, blank ones below.</summary>
    public PackBuilder Column(string file, string name, params IReadOnlyList<string> cells) =>
        Text(file, string.Concat(texts[file].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, at) => $"{line},{(at == 0 ? name : cells.ElementAtOrDefault(at - 1))}\n")));

    /// <summary>Lets the pack follow up another.</summary>
    public PackBuilder Follows(string pack) => Replace("datapackage.json", "\"version\"", $"\"follows\": \"{pack}\", \"version\"");

    /// <summary>Adds a table that a pack may do without.</summary>
    public PackBuilder Table(string name, string text) =>
        Replace("datapackage.json", "\"resources\": [", $"\"resources\": [ {{ \"name\": \"{name}\", \"path\": \"{name}.csv\" }},").Text($"{name}.csv", text);

    /// <summary>Adds a text behind the last line.</summary>
    public PackBuilder Append(string file, string text) => Text(file, texts[file] + text);

    /// <summary>Puts one text in place of another.</summary>
    public PackBuilder Replace(string file, string old, string text) => Text(file, texts[file].Replace(old, text, StringComparison.Ordinal));

    /// <summary>Cuts a file off behind some lines.</summary>
    public PackBuilder KeepLines(string file, int count) => Text(file, string.Concat(texts[file].Split('\n').Take(count).Select(line => line + "\n")));

    /// <summary>Puts a text in place of a whole file.</summary>
    public PackBuilder Text(string file, string text)
    {
        texts[file] = text;
        return this;
    }

    /// <summary>Puts bytes in place of a whole file.</summary>
    public PackBuilder Bytes(string file, byte[] bytes)
    {
        binaries[file] = bytes;
        return this;
    }

    /// <summary>Removes a file.</summary>
    public PackBuilder Without(string file)
    {
        texts.Remove(file);
        return this;
    }

    /// <summary>Writes the files into a folder.</summary>
    public InMemoryFiles WriteTo(InMemoryFiles files, string folder = Folder)
    {
        foreach (var (file, text) in texts)
        {
            files.Write($"{folder}/{file}", Encoding.UTF8.GetBytes(text));
        }

        foreach (var (file, bytes) in binaries)
        {
            files.Write($"{folder}/{file}", bytes);
        }

        return files;
    }

    /// <summary>Writes the files into a folder on disk.</summary>
    public void WriteTo(DirectoryInfo folder)
    {
        foreach (var (file, text) in texts)
        {
            File.WriteAllText(Path.Combine(folder.FullName, file), text);
        }
    }

    /// <summary>Reads the pack.</summary>
    public PackReadResult Read(params IReadOnlyList<DataPack> earlier) => DataPackReader.Read(WriteTo(new InMemoryFiles()), Folder, earlier);

    /// <summary>Reads the pack, which must be good.</summary>
    public DataPack Pack(params IReadOnlyList<DataPack> earlier)
    {
        var result = Read(earlier);
        Assert.Empty(result.Problems);
        return result.Pack!;
    }

    /// <summary>Reads the pack, which must have these problems, in this order, and no others.</summary>
    public void HasProblems(params string[] problems)
    {
        var result = Read();
        Assert.Null(result.Pack);
        Assert.Equal(problems, result.Problems.Select(problem => problem.ToString()));
    }
}
