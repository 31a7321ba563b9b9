using System.Collections.Frozen;
using System.Collections;
using System.Globalization;
using System.Resources;
using System.Runtime.Loader;

namespace Dashboard.Evidence.Wording;

/// <summary>
/// The way of every text to the reader: it is written in English where it is used, and said in the reader's language. The translations are the
/// resource files of a language's folder, a file a room, each entry under its English text with <c>{0}</c>, <c>{1}</c> … for what is filled in. Capitals
/// tell no entries apart: "Claims" over a list and "claims" within a sentence are one word.
/// </summary>
public static class Translation
{
    private static readonly string[] Rooms = ["Evidence", "Audit", "Ask", "Charts", "Kit", "Measures", "Operations", "Pages", "Present"];

    private static readonly Lazy<FrozenDictionary<string, string>> Chinese = new(() => Read(Language.Zh, "Chinese"));

    /// <summary>The text in the reader's language; in English where nobody has translated it.</summary>
    public static string Say(string english) => Languages.Current == Language.En ? english : Find(english) ?? english;

    /// <summary>A text with something filled in. What is filled in must be words already: see the rest of this folder for numbers, days and names of things.</summary>
    public static string Say(Saying english) => english.ToText();

    /// <summary>A text that means several things in another language, told apart by a word about where it stands.</summary>
    /// <param name="english">The text.</param>
    /// <param name="where">What sets this one apart; the entry's name is <c>text [where]</c>.</param>
    public static string SayAs(string english, string where) => Languages.Current == Language.En ? english : Find($"{english} [{where}]") ?? english;

    /// <summary>Every text of a language, by its English.</summary>
    public static IReadOnlyDictionary<string, string> All(Language language) => language == Language.Zh ? Chinese.Value : FrozenDictionary<string, string>.Empty;

    internal static string? Find(string english) => Chinese.Value.GetValueOrDefault(english);

    /// <summary>Where the system has no culture data (invariant globalization), the framework writes tags its own way and finds no translations: then the file beside the program is read.</summary>
    private static ResourceReader Direct(string tag, string name)
    {
        var assembly = typeof(Translation).Assembly.GetName().Name;
        var satellite = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, tag, $"{assembly}.resources.dll"));
        return new(satellite.GetManifestResourceStream($"{typeof(Translation).Namespace}.{name}.{tag}.resources")!);
    }

    private static FrozenDictionary<string, string> Read(Language language, string folder)
    {
        var culture = CultureInfo.GetCultureInfo(Languages.Tag(language));
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var room in Rooms)
        {
            var resources = new ResourceManager($"{typeof(Translation).Namespace}.{folder}.{room}", typeof(Translation).Assembly);
            using var direct = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is null ? Direct(Languages.Tag(language), $"{folder}.{room}") : null;
            foreach (DictionaryEntry entry in direct ?? (IEnumerable)resources.GetResourceSet(culture, createIfNotExists: false, tryParents: false)!)
            {
                found.Add((string)entry.Key, (string)entry.Value!);
            }
        }

        return found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
