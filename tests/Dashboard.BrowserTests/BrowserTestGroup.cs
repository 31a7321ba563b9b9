namespace Dashboard.BrowserTests;

/// <summary>Tests that share a server and a browser, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTestGroup : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "browser";
}
