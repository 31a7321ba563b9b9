using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Tests.Data;

/// <summary>A folder that exists; nobody lists it.</summary>
internal sealed class InMemoryFolder : IDirectoryContents
{
    public bool Exists => true;

    public IEnumerator<IFileInfo> GetEnumerator() => Enumerable.Empty<IFileInfo>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
