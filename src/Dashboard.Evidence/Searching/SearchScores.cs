using System.Numerics;

namespace Dashboard.Evidence.Searching;

/// <summary>Adds up, during one search, how well each entry answers: of the answers to one word the best counts.</summary>
internal sealed class SearchScores(int entries)
{
    private readonly float[] sums = new float[entries];
    private readonly float[] ofWord = new float[entries];
    private readonly ushort[] held = new ushort[entries];
    private readonly List<int> touched = [];

    /// <summary>How many of the words the best entries have.</summary>
    public int Best { get; private set; }

    /// <summary>The score of an entry.</summary>
    public float this[int entry] => sums[entry];

    /// <summary>Notes an answer to a word. The words come one after the other.</summary>
    public void Add(int entry, int word, float score)
    {
        var bit = (ushort)(1 << word);
        if (held[entry] == 0)
        {
            touched.Add(entry);
        }

        if ((held[entry] & bit) == 0)
        {
            held[entry] |= bit;
            ofWord[entry] = 0;
            Best = Math.Max(Best, BitOperations.PopCount(held[entry]));
        }

        if (score > ofWord[entry])
        {
            sums[entry] += score - ofWord[entry];
            ofWord[entry] = score;
        }
    }

    /// <summary>Adds to the score of an entry that has been found.</summary>
    public void Raise(int entry, float score) => sums[entry] += score;

    /// <summary>The entries that have as many of the words as any has.</summary>
    public IEnumerable<int> Holders()
    {
        foreach (var entry in touched)
        {
            if (BitOperations.PopCount(held[entry]) == Best)
            {
                yield return entry;
            }
        }
    }
}
