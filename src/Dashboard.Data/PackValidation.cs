using Dashboard.Data.Packs;
using Dashboard.Data.Validation;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Data;

/// <summary>The command that checks a data pack: one problem a line, or one line that says that there is none.</summary>
public static class PackValidation
{
    /// <summary>Checks a pack that stands alone.</summary>
    /// <param name="path">The folder of the pack.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The exit code: 0 where the pack is valid, else 1.</returns>
    public static int Run(string path, TextWriter output) => Write(DataPackReader.Read(path), output);

    /// <summary>
    /// Checks a pack that may stand alone or behind the configured ones: a pack that follows another, or does not hold by itself, may refer to what they hold, and then its ids must differ from theirs.
    /// </summary>
    /// <param name="path">The folder of the pack. Where it is one of the configured packs, those before it count.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="options">The configured packs.</param>
    /// <param name="webRoot">Reads the built-in ones.</param>
    /// <param name="further">Says what else is wrong with a valid pack, the last of those that it is given.</param>
    /// <param name="told">Says what becomes of a valid pack, the last of those that it is given: no problems.</param>
    /// <returns>The exit code: 0 where the pack is valid, else 1. Problems of the configured packs are none of this one's.</returns>
    public static int Run(string path, TextWriter output, PackOptions options, IFileProvider webRoot, Func<IReadOnlyList<DataPack>, IEnumerable<string>>? further = null, Func<IReadOnlyList<DataPack>, IEnumerable<string>>? told = null)
    {
        using var checkedPack = new PackFolders([path]);
        var folder = checkedPack.All[0];
        var alone = DataPackReader.Read(folder, new PackContext());
        if (alone.IsValid)
        {
            return Write(alone, output, further?.Invoke([alone.Pack]), told?.Invoke([alone.Pack]));
        }

        using var configured = new PackFolders(options, webRoot);
        var id = DataPackReader.IdOf(folder);
        var context = new PackContext();
        var before = new List<DataPack>();
        foreach (var earlier in configured.All.TakeWhile(other => DataPackReader.IdOf(other) != id))
        {
            if (DataPackReader.Read(earlier, context).Pack is { } pack)
            {
                before.Add(pack);
            }
        }

        var behind = DataPackReader.Read(folder, context);
        var counts = DataPackReader.FollowsAnother(folder) || behind.Problems.Count < alone.Problems.Count;
        return behind.IsValid && counts ? Write(behind, output, further?.Invoke([.. before, behind.Pack]), told?.Invoke([.. before, behind.Pack])) : Write(counts ? behind : alone, output, behind.IsValid ? further?.Invoke([.. before, behind.Pack]) : null);
    }

    private static int Write(PackReadResult result, TextWriter output, IEnumerable<string>? further = null, IEnumerable<string>? told = null)
    {
        List<string> problems = [.. result.Problems.Select(problem => problem.ToString()), .. further ?? []];
        problems.ForEach(output.WriteLine);
        if (!result.IsValid || problems.Count > 0)
        {
            return 1;
        }

        var (pack, claims, sources) = (result.Pack.Id, result.Pack.Claims.Count, result.Pack.Sources.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pack}: {claims} claims, {sources} sources, no problems"));
        foreach (var line in told ?? [])
        {
            output.WriteLine(line);
        }

        return 0;
    }
}
