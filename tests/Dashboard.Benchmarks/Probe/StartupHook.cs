using System.Globalization;
using Dashboard.Benchmarks.Probe;

/// <summary>
/// Lets a server that the load tools start say how much memory it holds, without a line of code in it: the runtime calls this
/// before the program's own Main where DOTNET_STARTUP_HOOKS names this assembly.
/// https://github.com/dotnet/runtime/blob/main/docs/design/features/host-startup-hook.md
/// </summary>
#pragma warning disable CA1050, MA0047 // the runtime looks for this very name outside of any namespace
internal static class StartupHook
#pragma warning restore CA1050, MA0047
{
    /// <summary>Called by the runtime.</summary>
    public static void Initialize()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("MEMORY_PROBE_PORT"), CultureInfo.InvariantCulture, out var port))
        {
            MemoryProbe.Listen(port);
        }
    }
}
