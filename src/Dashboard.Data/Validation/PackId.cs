using System.Text.RegularExpressions;

namespace Dashboard.Data.Validation;

/// <summary>Ids are parts of addresses: short, and kebab-case.</summary>
internal static class PackId
{
    private static readonly Regex Kebab = new(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether the text may be an id.</summary>
    public static bool IsValid(string id) => id.Length <= PackFormat.LongestId && Kebab.IsMatch(id);

    /// <summary>What is wrong with a text that may not.</summary>
    public static string Fault(string id) => id.Length > PackFormat.LongestId
        ? string.Create(CultureInfo.InvariantCulture, $"{ShownText.Quote(id)} is longer than {PackFormat.LongestId} characters")
        : $"{ShownText.Quote(id)} is not kebab-case (a-z, 0-9 and single hyphens)";
}
