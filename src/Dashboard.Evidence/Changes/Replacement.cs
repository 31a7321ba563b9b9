namespace Dashboard.Evidence.Changes;

/// <summary>One claim took the place of another.</summary>
/// <param name="Later">The id of the claim that stands.</param>
/// <param name="Earlier">The id of the claim that stood before.</param>
/// <param name="Note">The pack’s reason; null where it gives none.</param>
public sealed record Replacement(string Later, string Earlier, string? Note);
