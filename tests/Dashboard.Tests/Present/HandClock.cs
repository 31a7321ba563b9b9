namespace Dashboard.Tests.Present;

/// <summary>A clock that stands still until it is moved on.</summary>
internal sealed class HandClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 2, 3, 9, 0, 0, TimeSpan.Zero);
    private long passed;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => now;

    /// <inheritdoc />
    public override long GetTimestamp() => passed;

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time)
    {
        Jump(time);
        passed += time.Ticks;
    }

    /// <summary>Sets the clock, as an operator does: no time passes by it.</summary>
    public void Jump(TimeSpan by) => now += by;
}
