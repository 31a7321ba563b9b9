using Dashboard.Data.Packs;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Data;

/// <summary>The folders of some packs, in their order.</summary>
internal sealed class PackFolders : IDisposable
{
    private readonly List<PhysicalFileProvider> disks = [];

    /// <summary>Opens folders on disk. One that is not there is told when it is read, with the problems of the others.</summary>
    public PackFolders(IEnumerable<string> paths) => All = [.. paths.Select(OnDisk)];

    /// <summary>Opens the configured folders: those below the web root, then those on disk.</summary>
    public PackFolders(PackOptions options, IFileProvider webRoot)
        : this(options.Paths) =>
        All = [.. options.BuiltIn.Select(name => $"{PackOptions.DataFolder}/{name}").Select(path => new PackFolder(webRoot, path, path)), .. All];

    /// <summary>The folders.</summary>
    public IReadOnlyList<PackFolder> All { get; }

    /// <inheritdoc />
    public void Dispose() => disks.ForEach(disk => disk.Dispose());

    /// <summary>A pack that bears the name of an earlier one takes its place, so that a changed copy of a built-in pack can be served.</summary>
    public static IReadOnlyList<PackFolder> LastOfEachName(IEnumerable<PackFolder> folders)
    {
        var kept = new List<PackFolder>();
        var places = new Dictionary<string, int>();
        foreach (var folder in folders)
        {
            if (DataPackReader.IdOf(folder) is not { } id || places.TryAdd(id, kept.Count))
            {
                kept.Add(folder);
            }
            else
            {
                kept[places[id]] = folder;
            }
        }

        return kept;
    }

    private PackFolder OnDisk(string path)
    {
        var root = Path.GetFullPath(path);
        if (!Directory.Exists(root))
        {
            return new PackFolder(new NullFileProvider(), "", path);
        }

        var disk = new PhysicalFileProvider(root);
        disks.Add(disk);
        return new PackFolder(disk, "", path);
    }
}
