namespace Dashboard.Present;

/// <summary>What the speaker points at. Screens differ in shape, so it is a place in a mark, in the chart or in the slide, and not on a screen.</summary>
/// <param name="On">What the fractions are of.</param>
/// <param name="X">0 at its left edge, 1 at its right one.</param>
/// <param name="Y">0 at its top, 1 at its bottom.</param>
/// <param name="Mark">Which mark, by the id that it has in every drawing; null where the place is in none.</param>
public sealed record PointerPlace(PointerGround On, double X, double Y, string? Mark = null)
{
    private const int LongestMark = 400;

    /// <summary>Whether the place is on what it is said to be on.</summary>
    public bool IsInside => X is >= 0 and <= 1 && Y is >= 0 and <= 1 && (On == PointerGround.Mark ? Mark is { Length: > 0 and <= LongestMark } : Mark is null);
}
