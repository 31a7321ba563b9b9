using Dashboard.Hosting;

namespace Dashboard.Tests.Hosting;

/// <summary>The program can be started from any folder: it finds its own settings.</summary>
public sealed class ContentRootTests : IDisposable
{
    private readonly DirectoryInfo own = Directory.CreateTempSubdirectory("own");
    private readonly DirectoryInfo elsewhere = Directory.CreateTempSubdirectory("elsewhere");

    public ContentRootTests() => File.WriteAllText(Path.Combine(own.FullName, "appsettings.json"), "{}");

    [Fact]
    public void For_FolderWithoutSettings_IsTheProgramsOwn() => Assert.Equal(own.FullName, ContentRoot.For([], elsewhere.FullName, own.FullName));

    [Fact]
    public void For_FolderWithSettings_IsThatFolder() => Assert.Null(ContentRoot.For([], own.FullName, elsewhere.FullName));

    [Theory]
    [InlineData("--contentRoot=/srv")]
    [InlineData("/contentRoot")]
    [InlineData("contentroot=/srv")]
    public void For_RootThatIsNamed_IsLeft(string word) => Assert.Null(ContentRoot.For([word], elsewhere.FullName, own.FullName));

    public void Dispose()
    {
        own.Delete(recursive: true);
        elsewhere.Delete(recursive: true);
    }
}
