namespace Dashboard.Charts.Drawing;

/// <summary>A place on an axis, with what it says in one or two lines.</summary>
internal sealed record Tick(double At, params IReadOnlyList<string> Lines);
