namespace Dashboard.Evidence;

/// <summary>A link from one claim to another.</summary>
/// <param name="From">The id of the claim that has the relation.</param>
/// <param name="Kind">What the first is to the second.</param>
/// <param name="To">The id of the other claim.</param>
/// <param name="Formula">For <see cref="RelationKind.Derives"/>: how the first follows from the second.</param>
/// <param name="Note">The reason in words.</param>
/// <param name="Pack">The id of the data pack that holds the relation.</param>
public sealed record Relation(string From, RelationKind Kind, string To, string? Formula, string? Note, string Pack);
