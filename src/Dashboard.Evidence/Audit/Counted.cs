using System.Text.RegularExpressions;

namespace Dashboard.Evidence.Audit;

/// <summary>Reads off a definition whether it says what is counted.</summary>
internal static partial class Counted
{
    /// <summary>Whether the claim says what it counts. A definition that only notes that nobody says it is none: <c>measure-not-told</c>.</summary>
    public static bool IsSaid(string? definition) => definition is not null && !Unsaid().IsMatch(definition);

    [GeneratedRegex("(^|-)(not-told|not-said|not-stated|unspecified|undefined|unknown)($|-)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Unsaid();
}
