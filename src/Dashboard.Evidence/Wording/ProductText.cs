using static Dashboard.Evidence.Wording.Translation;

namespace Dashboard.Evidence.Wording;

/// <summary>The product's name, and the titles of its pages.</summary>
public static class ProductText
{
    /// <summary>"Evidence, AI infrastructure".</summary>
    public static string Name => Say("Evidence, AI infrastructure");

    /// <summary>What a window is called: "Overview – Evidence, AI infrastructure".</summary>
    /// <param name="page">The page.</param>
    public static string Title(string page) => $"{page} – {Name}";
}
