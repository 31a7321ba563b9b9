namespace Dashboard.BrowserTests;

/// <summary>A test that sends a program the signal to end; skipped where there are no signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SignalFactAttribute : FactAttribute
{
    /// <summary>Skips the test on Windows.</summary>
    public SignalFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no SIGTERM.";
        }
    }
}
