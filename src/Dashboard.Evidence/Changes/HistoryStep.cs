using Dashboard.Evidence.Vintages;

namespace Dashboard.Evidence.Changes;

/// <summary>What was said of a figure once.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Mouth">Who said it.</param>
/// <param name="Known">The day since which it is shown as known: that of its pack where no other is known.</param>
/// <param name="Day">The day on which it was said, or on which its document is dated; null where neither is known.</param>
/// <param name="Before">The claim whose place it took; null where it took none.</param>
/// <param name="Note">The pack’s reason; null where it gives none.</param>
public sealed record HistoryStep(Claim Claim, Mouth Mouth, DateOnly Known, DateOnly? Day, Claim? Before, string? Note);
