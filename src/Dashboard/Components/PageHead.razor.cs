namespace Dashboard.Components;

/// <summary>The title of the tab and what else pages put into the head.</summary>
public sealed partial class PageHead;
