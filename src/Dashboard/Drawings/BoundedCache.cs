using System.Collections.Concurrent;

namespace Dashboard.Drawings;

/// <summary>
/// Keeps what was made, up to a weight. There are two generations: what is asked for again moves into the newer one, and when that is full, the older one
/// goes. So nothing needs to be counted when something is found. Safe for many threads.
/// </summary>
/// <typeparam name="TKey">What it is found by.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
/// <param name="most">How much one generation may weigh.</param>
/// <param name="weigh">Weighs an entry.</param>
internal sealed class BoundedCache<TKey, TValue>(long most, Func<TKey, TValue, long> weigh)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock turning = new();
    private ConcurrentDictionary<TKey, TValue> newer = new();
    private ConcurrentDictionary<TKey, TValue> older = new();
    private long weight;

    /// <summary>How many entries there are.</summary>
    public int Count => newer.Count + older.Count;

    /// <summary>What was kept; null where nothing was.</summary>
    public TValue? Find(TKey key)
    {
        if (newer.TryGetValue(key, out var found))
        {
            return found;
        }

        if (!older.TryRemove(key, out found))
        {
            return null;
        }

        Keep(key, found);
        return found;
    }

    /// <summary>Keeps it, in the place of what was kept under the key.</summary>
    public void Keep(TKey key, TValue value)
    {
        var its = weigh(key, value);
        if (its > most)
        {
            return;
        }

        newer[key] = value;
        if (Interlocked.Add(ref weight, its) > most)
        {
            Turn();
        }
    }

    private void Turn()
    {
        lock (turning)
        {
            if (Volatile.Read(ref weight) <= most)
            {
                return;
            }

            older = newer;
            newer = new();
            Volatile.Write(ref weight, 0);
        }
    }
}
