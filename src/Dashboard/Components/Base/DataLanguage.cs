using Dashboard.Evidence.Wording;

namespace Dashboard.Components.Base;

/// <summary>The language of what stands in the packs: statements, titles and descriptions, and the text of decks. It is not translated.</summary>
internal static class DataLanguage
{
    /// <summary>The tag for an element that holds such a text, so that it is read aloud in its language; null where the whole page is in it.</summary>
    public static string? Tag => Languages.Current == Language.En ? null : Languages.Tag(Language.En);
}
