using Dashboard.Data.Validation;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Data.Packs;

/// <summary>The folder of a data pack, wherever it lies.</summary>
/// <param name="files">What reads it.</param>
/// <param name="path">The folder below the root of <paramref name="files"/>; empty for the root itself.</param>
/// <param name="location">What people know the folder by.</param>
internal sealed class PackFolder(IFileProvider files, string path, string location)
{
    /// <summary>What people know the folder by.</summary>
    public string Location => location;

    /// <summary>Whether the folder is there.</summary>
    public bool Exists => files.GetDirectoryContents(path).Exists;

    /// <summary>The folder on disk; null where its files do not lie on one.</summary>
    public string? DiskPath => File(PackFormat.Manifest) is { Exists: true, PhysicalPath: { } manifest } ? Path.GetDirectoryName(manifest) : null;

    /// <summary>Whether the file is a link, or lies behind one, that leads out of the folder.</summary>
    public bool Leaves(string name)
    {
        // a provider may keep a file elsewhere under another name; that is then its own doing and no link of the pack's
        var own = Path.DirectorySeparatorChar + name.Replace('/', Path.DirectorySeparatorChar);
        return File(name).PhysicalPath is { } file && file.EndsWith(own, StringComparison.Ordinal) && LinkRule.Leaves(file[..^own.Length], name);
    }

    /// <summary>A file of the folder, which may not exist.</summary>
    public IFileInfo File(string name) => files.GetFileInfo(Below(name));

    /// <summary>The names of the files in a folder of the pack; none where there is no such folder.</summary>
    public IEnumerable<string> Files(string name) => files.GetDirectoryContents(Below(name)).Where(file => !file.IsDirectory).Select(file => file.Name);

    /// <summary>A token that fires once when a file of the folder changes; one that never fires where the provider cannot watch.</summary>
    public IChangeToken Watch() => files.Watch(Below("**/*"));

    private string Below(string name) => path.Length == 0 ? name : $"{path.TrimEnd('/')}/{name}";
}
