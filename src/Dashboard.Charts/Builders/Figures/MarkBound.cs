using Dashboard.Evidence.Wording;
using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Charts.Builders.Figures;

/// <summary>
/// How many marks a chart of figures draws, whatever its kind and however many claims there are: more could not be told apart, and nobody waits for them.
/// Counts what is left out, so that it is said.
/// </summary>
/// <param name="lines">How many lines share the room.</param>
/// <param name="besides">How many marks stand beside them whatever is left out.</param>
internal sealed class MarkBound(int lines, int besides = 0)
{
    /// <summary>The most marks of a chart.</summary>
    public const int Most = 240;

    private readonly int most = Math.Max(FigureDraft.LeastMarks, (Most - besides) / Math.Max(1, lines));

    /// <summary>How many are left out so far.</summary>
    public int Left { get; private set; }

    /// <summary>What is left out, in words; null where nothing is.</summary>
    public string? Note => Left == 0 ? null : Say($"{CountText.Of(Left, "figure")} left out: this chart draws {AmountText.Number(Most)} at the most, the latest of each line.");

    /// <summary>The latest of what follows each other in time.</summary>
    public IReadOnlyList<T> Latest<T>(IReadOnlyList<T> inOrder) => Kept(inOrder, [.. inOrder.TakeLast(most)]);

    /// <summary>Both ends of what follows each other by size, for the ends are what is compared.</summary>
    /// <param name="inOrder">All of it.</param>
    /// <param name="rows">How many rows there may be; two at least.</param>
    public IReadOnlyList<T> Ends<T>(IReadOnlyList<T> inOrder, int rows) =>
        inOrder.Count <= rows ? inOrder : Kept(inOrder, [.. inOrder.Take(rows - (rows / 2)), .. inOrder.TakeLast(rows / 2)]);

    /// <summary>The largest, in the order that they have; one place fewer than there may be where some are left out, for these are drawn as one.</summary>
    /// <param name="all">All of it.</param>
    /// <param name="places">How many places there are.</param>
    /// <param name="size">How large one is.</param>
    public IReadOnlyList<T> Largest<T>(IReadOnlyList<T> all, int places, Func<T, decimal> size)
        where T : class
    {
        if (all.Count <= places)
        {
            return all;
        }

        var kept = all.OrderByDescending(size).Take(places - 1).ToHashSet();
        return Kept(all, [.. all.Where(kept.Contains)]);
    }

    private IReadOnlyList<T> Kept<T>(IReadOnlyList<T> all, IReadOnlyList<T> kept)
    {
        Left += all.Count - kept.Count;
        return kept.Count == all.Count ? all : kept;
    }
}
