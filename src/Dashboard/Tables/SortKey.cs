using Dashboard.Evidence.Wording;

namespace Dashboard.Tables;

/// <summary>What a row is sorted by. Numbers and days are compared as such, words in the order of the reader’s language.</summary>
/// <param name="Rank">What counts before all else; below zero where the cell is empty.</param>
/// <param name="Words">Compared next, sign by sign; null where there are none.</param>
/// <param name="Number">Compared next.</param>
/// <param name="Second">Compared last.</param>
public readonly record struct SortKey(int Rank, string? Words = null, decimal Number = 0, decimal Second = 0) : IComparable<SortKey>
{
    /// <summary>The key of an empty cell.</summary>
    public static SortKey Empty { get; } = new(-1);

    /// <summary>Whether the cell is empty. Such rows stand last, whichever way the others are sorted.</summary>
    public bool IsEmpty => Rank < 0;

    /// <summary>The key of words; that of an empty cell where there are none.</summary>
    public static SortKey Of(string? words) => string.IsNullOrEmpty(words) ? Empty : new(0, NameOrder.Key(words));

    /// <summary>The key of a number; that of an empty cell where there is none.</summary>
    public static SortKey Of(decimal? number) => number is { } value ? new(0, null, value) : Empty;

    public static bool operator <(SortKey left, SortKey right) => left.CompareTo(right) < 0;

    public static bool operator >(SortKey left, SortKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(SortKey left, SortKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SortKey left, SortKey right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(SortKey other)
    {
        if (Rank != other.Rank)
        {
            return Rank.CompareTo(other.Rank);
        }

        var words = string.CompareOrdinal(Words, other.Words);
        return words != 0 ? words : Number != other.Number ? Number.CompareTo(other.Number) : Second.CompareTo(other.Second);
    }
}
