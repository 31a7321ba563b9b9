using Microsoft.Extensions.FileProviders;

namespace Dashboard.Tests.Data;

/// <summary>A file in memory.</summary>
internal sealed class InMemoryFile(string path, byte[] bytes) : IFileInfo
{
    public bool Exists => true;

    public long Length => bytes.Length;

    public string? PhysicalPath => null;

    public string Name => Path.GetFileName(path);

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public bool IsDirectory => false;

    public Stream CreateReadStream() => new MemoryStream(bytes, writable: false);
}
