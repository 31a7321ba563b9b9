using System.Collections;
using System.Runtime.CompilerServices;

namespace Dashboard.Evidence;

/// <summary>A small ordered set that is equal to another with the same members in the same order, so that a record of sets is a cache key.</summary>
/// <typeparam name="T">The members.</typeparam>
[CollectionBuilder(typeof(ValueSet), nameof(ValueSet.Create))]
public sealed class ValueSet<T> : IReadOnlyList<T>, IEquatable<ValueSet<T>>
    where T : notnull
{
    private readonly T[] items;

    internal ValueSet(T[] items) => this.items = items;

    /// <inheritdoc />
    public int Count => items.Length;

    /// <inheritdoc />
    public T this[int index] => items[index];

    /// <summary>Whether the value is a member.</summary>
    public bool Contains(T value) => Array.IndexOf(items, value) >= 0;

    /// <summary>Whether one of the values is a member. Asked of every claim of the evidence, so it makes nothing.</summary>
    public bool ContainsAny(IReadOnlyList<T> values)
    {
        for (var at = 0; at < values.Count; at++)
        {
            if (Contains(values[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The set without the value where it is a member, else with it.</summary>
    public ValueSet<T> Toggle(T value) =>
        Contains(value) ? new([.. items.Where(item => !EqualityComparer<T>.Default.Equals(item, value))]) : new([.. items, value]);

    /// <inheritdoc />
    public bool Equals(ValueSet<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueSet<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Makes <see cref="ValueSet{T}"/>.</summary>
public static class ValueSet
{
    /// <summary>A set of the values, each once, in their first order.</summary>
    public static ValueSet<T> Create<T>(ReadOnlySpan<T> values)
        where T : notnull => new([.. values.ToArray().Distinct()]);
}
