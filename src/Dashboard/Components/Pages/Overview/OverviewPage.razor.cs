namespace Dashboard.Components.Pages.Overview;

/// <summary>The first page.</summary>
public sealed partial class OverviewPage;
