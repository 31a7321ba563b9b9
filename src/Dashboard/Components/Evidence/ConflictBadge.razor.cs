namespace Dashboard.Components.Evidence;

/// <summary>Says that another claim contradicts this one, with the look that its mark has.</summary>
public sealed partial class ConflictBadge;
