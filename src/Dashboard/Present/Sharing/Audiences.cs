using System.Collections.Concurrent;

namespace Dashboard.Present.Sharing;

/// <summary>How many follow presentations on other servers. A server that says nothing for some time has none any more.</summary>
/// <param name="clock">Tells how long ago something was said.</param>
internal sealed class Audiences(TimeProvider clock)
{
    /// <summary>How long a count holds.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string Code, string Server), (int Count, long At)> told = [];

    /// <summary>Notes what a server has told.</summary>
    public void Hear(string code, string server, int count) => told[(code, server)] = (count, clock.GetTimestamp());

    /// <summary>How many follow on all other servers.</summary>
    public int Of(string code)
    {
        foreach (var (key, (_, at)) in told)
        {
            if (clock.GetElapsedTime(at) > Life)
            {
                told.TryRemove(key, out _);
            }
        }

        return told.Where(entry => entry.Key.Code == code).Sum(entry => entry.Value.Count);
    }
}
