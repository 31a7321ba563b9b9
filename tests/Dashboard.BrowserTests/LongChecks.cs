namespace Dashboard.BrowserTests;

/// <summary>
/// Sweeps over every page at every size. Plain <c>dotnet test</c> leaves them out (see Directory.Build.props) and keeps a part of each;
/// <c>dotnet test --filter Time=long</c> runs them.
/// </summary>
internal static class LongChecks
{
    /// <summary>The trait's name.</summary>
    public const string Trait = "Time";

    /// <summary>The trait's value.</summary>
    public const string Value = "long";
}
