namespace Dashboard.Components.Layout;

/// <summary>The frame of every page but the slides: top bar, filter bar, content, evidence panel, footer.</summary>
public sealed partial class MainLayout;
