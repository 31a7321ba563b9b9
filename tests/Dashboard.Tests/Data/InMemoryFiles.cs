using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Tests.Data;

/// <summary>Files in memory, which can be changed and then tell so.</summary>
internal sealed class InMemoryFiles : IFileProvider
{
    private readonly Dictionary<string, byte[]> files = [];
    private CancellationTokenSource change = new();

    /// <summary>How many have asked to be told of a change.</summary>
    public int Watchers { get; private set; }

    public void Write(string path, byte[] bytes) => files[path] = bytes;

    public void TellChange() => Interlocked.Exchange(ref change, new CancellationTokenSource()).Cancel();

    public IFileInfo GetFileInfo(string subpath) =>
        files.TryGetValue(subpath, out var bytes) ? new InMemoryFile(subpath, bytes) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) =>
        files.Keys.Any(path => path.StartsWith($"{subpath}/", StringComparison.Ordinal)) ? new InMemoryFolder([.. files.Where(file => Path.GetDirectoryName(file.Key) == subpath).Select(file => new InMemoryFile(file.Key, file.Value))]) : NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter)
    {
        Watchers++;
        return new CancellationChangeToken(change.Token);
    }
}
