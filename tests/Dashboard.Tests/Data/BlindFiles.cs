using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Tests.Data;

/// <summary>Files that cannot be watched, as on a system that has no watchers left.</summary>
internal sealed class BlindFiles(IFileProvider files) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => throw new IOException("The configured user limit on the number of inotify instances has been reached");
}
