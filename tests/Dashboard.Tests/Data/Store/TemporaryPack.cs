namespace Dashboard.Tests.Data.Store;

/// <summary>A pack on disk for as long as a test needs it.</summary>
internal sealed class TemporaryPack : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pack");

    public TemporaryPack(PackBuilder pack) => pack.WriteTo(folder);

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
