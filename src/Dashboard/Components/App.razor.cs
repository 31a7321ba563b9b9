namespace Dashboard.Components;

/// <summary>The document around the pages.</summary>
public sealed partial class App;
