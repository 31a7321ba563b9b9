using System.Collections.Frozen;
using System.Text.Json;

namespace Dashboard.Data.Validation;

/// <summary>The names of an enumeration as files write them: <c>calendar-year</c>, <c>same-as</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class KebabNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All names, in the order of the enumeration, for a message.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<T>().Select(Of));

    /// <summary>The name of the value.</summary>
    public static string Of(T value) => Names[value];

    /// <summary>The value of the name; null where there is none.</summary>
    public static T? Find(string name) => Values.TryGetValue(name, out var value) ? value : null;
}
