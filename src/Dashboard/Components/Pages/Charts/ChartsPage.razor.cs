namespace Dashboard.Components.Pages.Charts;

/// <summary>The gallery of charts.</summary>
public sealed partial class ChartsPage;
