namespace Dashboard.BrowserTests;

/// <summary>A test that writes to a disk without room; skipped where the system has none to lend.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FullDeviceFactAttribute : FactAttribute
{
    /// <summary>The device, on which every write fails.</summary>
    public const string Device = "/dev/full";

    /// <summary>Skips the test where there is no such device.</summary>
    public FullDeviceFactAttribute()
    {
        if (!File.Exists(Device))
        {
            Skip = $"There is no {Device}.";
        }
    }
}
