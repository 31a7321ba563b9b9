namespace Dashboard.Tests.Present;

/// <summary>A clock that stands still until it is moved on.</summary>
internal sealed class HandClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 2, 3, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time) => now += time;
}
