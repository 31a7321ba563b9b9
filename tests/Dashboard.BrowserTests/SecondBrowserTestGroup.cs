namespace Dashboard.BrowserTests;

/// <summary>The other half of the tests, with a server and a browser of their own: they run beside the first half. A new class joins either.</summary>
[CollectionDefinition(Name)]
public sealed class SecondBrowserTestGroup : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "browser, second half";
}
