using System.Globalization;

namespace Dashboard.Evidence.Wording;

/// <summary>Which language is spoken just now. It is that of the UI culture: of the request, or of the reader whose circuit is at work.</summary>
public static class Languages
{
    /// <summary>The language of the reader. A culture whose language the product does not speak is spoken to in English.</summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.Name) ?? Language.En;

    /// <summary>The language that a tag means, whatever its script, region and case: "zh", "zh-CN", "ZH_Hans"; null where the product does not speak it.</summary>
    public static Language? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        // without culture data of the system, a culture has a name and nothing else; asked for with every text, so nothing is made of it
        var language = tag.AsSpan();
        language = language.IndexOfAny('-', '_') is var end and >= 0 ? language[..end] : language;
        return language.Equals("zh", StringComparison.OrdinalIgnoreCase) ? Language.Zh
            : language.Equals("en", StringComparison.OrdinalIgnoreCase) ? Language.En
            : null;
    }

    /// <summary>The tag by which documents name the language: "en", "zh-Hans".</summary>
    public static string Tag(Language language) => language == Language.Zh ? "zh-Hans" : "en";

    /// <summary>The language's name in itself: "English", "中文".</summary>
    public static string Name(Language language) => language == Language.Zh ? "中文" : "English";

    /// <summary>Speaks the language from here on, in this flow of work.</summary>
    public static void Use(Language language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Tag(language));

    /// <summary>Speaks the language while something is made, and what was spoken before again after that.</summary>
    public static void Speaking(Language language, Action said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var (before, shown) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Use(language);
        try
        {
            said();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, shown);
        }
    }
}
