using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Tests.Data;

/// <summary>A folder that exists, with the files that lie in it.</summary>
internal sealed class InMemoryFolder(IReadOnlyList<IFileInfo> files) : IDirectoryContents
{
    public bool Exists => true;

    public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
