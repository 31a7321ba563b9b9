using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime;

namespace Dashboard.Benchmarks.Probe;

/// <summary>
/// Answers every connection to a loopback port with one JSON line: what the process holds. A client that sends <c>collect</c> gets the answer
/// after full, compacting collections, so that only what is reachable counts and the pages that are free have gone back to the system.
/// </summary>
internal static class MemoryProbe
{
    private const int Rounds = 3;

    /// <summary>Starts to listen, on a thread of its own: the pool's threads may all be busy when the answer is wanted.</summary>
    public static void Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        new Thread(() => Answer(listener)) { IsBackground = true, Name = "memory probe" }.Start();
    }

    private static void Answer(TcpListener listener)
    {
        while (true)
        {
            try
            {
                using var client = listener.AcceptTcpClient();
                using var stream = client.GetStream();
                using var reader = new StreamReader(stream);
                using var writer = new StreamWriter(stream);
                if (reader.ReadLine() == "collect")
                {
                    Collect();
                }

                writer.WriteLine(Line());
            }
            catch (IOException)
            {
                // the client has gone: the next one
            }
        }
    }

    private static void Collect()
    {
        for (var round = 0; round < Rounds; round++)
        {
            GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
    }

    private static string Line()
    {
        var info = GC.GetGCMemoryInfo(GCKind.Any);
        var heap = GC.GetTotalMemory(forceFullCollection: false);
        var cpu = Environment.CpuUsage.TotalTime.TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"heap":{{heap}},"committed":{{info.TotalCommittedBytes}},"rss":{{Environment.WorkingSet}},"cpuMs":{{cpu:0.##}},"allocated":{{GC.GetTotalAllocatedBytes()}},"serverGc":{{(GCSettings.IsServerGC ? "true" : "false")}}}""");
    }
}
