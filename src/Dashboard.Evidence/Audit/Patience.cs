namespace Dashboard.Evidence.Audit;

/// <summary>
/// How long a pattern may take: no limit. All of them are linear and their texts bounded, so a limit would be reached only where the machine is starved, and
/// then waiting is right and failing is not. A pattern that could step back and forth is made without backtracking instead.
/// </summary>
internal static class Patience
{
    /// <summary>The limit, in milliseconds.</summary>
    public const int Milliseconds = Timeout.Infinite;
}
