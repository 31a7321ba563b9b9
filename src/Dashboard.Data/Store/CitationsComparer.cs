using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Dashboard.Data.Store;

/// <summary>Two lists of the same citations are the same list; none of them is ever changed in place.</summary>
internal sealed class CitationsComparer() : ValueComparer<IReadOnlyList<Citation>>(
    (a, b) => a != null && b != null && a.SequenceEqual(b),
    citations => citations.Count,
    citations => citations);
