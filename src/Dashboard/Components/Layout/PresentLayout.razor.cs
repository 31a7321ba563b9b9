namespace Dashboard.Components.Layout;

/// <summary>The frame of slides: nothing but them.</summary>
public sealed partial class PresentLayout;
