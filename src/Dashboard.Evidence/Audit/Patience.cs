namespace Dashboard.Evidence.Audit;

/// <summary>How long a pattern may take. All of them are linear and their texts bounded: a time limit is reached only where the machine is starved, and then waiting is right and failing is not.</summary>
internal static class Patience
{
    /// <summary>The limit, in milliseconds.</summary>
    public const int Milliseconds = 60_000;
}
