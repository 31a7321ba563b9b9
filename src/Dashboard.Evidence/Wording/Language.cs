namespace Dashboard.Evidence.Wording;

/// <summary>The languages of the product's own words. What a data pack states stays in the language of the pack.</summary>
public enum Language
{
    /// <summary>English, in which the texts are written.</summary>
    En,

    /// <summary>Chinese in simplified characters.</summary>
    Zh,
}
