namespace Dashboard.Components.Layout;

/// <summary>What shows that a file is being made, wherever it was asked for.</summary>
public sealed partial class FileProgress;
