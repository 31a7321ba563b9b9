namespace Dashboard.Present;

/// <summary>What the speaker's page sends while the pointer is on.</summary>
/// <param name="Code">The code of the presentation.</param>
/// <param name="Place">Where it points; null stops pointing.</param>
public sealed record PointerMessage(string Code, PointerPlace? Place);
