using Dashboard.Data.Packs;

namespace Dashboard.Data;

/// <summary>The command that checks a data pack.</summary>
public static class PackValidation
{
    /// <summary>Writes every problem of a pack on a line, or one line that says that there is none.</summary>
    /// <param name="path">The folder of the pack.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="earlier">Packs that it may refer to; none by default.</param>
    /// <returns>The exit code: 0 where the pack is valid, else 1.</returns>
    public static int Run(string path, TextWriter output, IReadOnlyList<DataPack>? earlier = null)
    {
        var result = DataPackReader.Read(path, earlier);
        foreach (var problem in result.Problems)
        {
            output.WriteLine(problem);
        }

        if (!result.IsValid)
        {
            return 1;
        }

        var (pack, claims, sources) = (result.Pack.Id, result.Pack.Claims.Count, result.Pack.Sources.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pack}: {claims} claims, {sources} sources, no problems"));
        return 0;
    }
}
